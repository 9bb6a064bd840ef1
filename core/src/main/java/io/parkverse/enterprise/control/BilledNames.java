package io.parkverse.enterprise.control;

import io.parkverse.billing.boundary.EnterpriseNames;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells billing under which name an enterprise is billed. */
@ApplicationScoped
public class BilledNames implements EnterpriseNames {

    @Inject
    EnterpriseStore enterprises;

    @Override
    public Optional<String> nameOf(Caller caller, EnterpriseId enterprise) {
        return enterprises.of(List.of(enterprise)).stream()
                .map(EnterpriseView::nameZh)
                .findFirst();
    }
}
