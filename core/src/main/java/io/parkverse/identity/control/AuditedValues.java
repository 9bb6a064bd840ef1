package io.parkverse.identity.control;

import io.parkverse.audit.boundary.SealedValues;
import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.UnmaskingSource;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names and contacts of people as they were before and after a change that the audit tells of. */
@ApplicationScoped
public class AuditedValues implements UnmaskingSource {

    @Inject
    SealedValues values;

    @Override
    public String kind() {
        return "audit-entry";
    }

    @Override
    public String title(Caller caller, UUID subject) {
        return subject.toString();
    }

    @Override
    public List<Revealed> reveal(Caller caller, UUID subject) {
        SealedValues.Values sealed = values.of(subject);
        List<Revealed> revealed = new ArrayList<>();
        add(revealed, "identity.audited.before.", sealed.before());
        add(revealed, "identity.audited.after.", sealed.after());
        return revealed;
    }

    private static void add(List<Revealed> revealed, String prefix, Map<String, String> values) {
        values.forEach((field, value) -> revealed.add(new Revealed(prefix + field.replace('_', '-'), value)));
    }
}
