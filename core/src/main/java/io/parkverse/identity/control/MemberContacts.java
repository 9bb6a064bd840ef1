package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.UnmaskingSource;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Contacts of people who wear or wore a hat in the park; the wall hides all other accounts. */
@ApplicationScoped
public class MemberContacts implements UnmaskingSource {

    @Inject
    People people;

    @Inject
    Sql sql;

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public String title(Caller caller, UUID subject) {
        return people.nameOf(new AccountId(subject));
    }

    @Override
    public List<Revealed> reveal(Caller caller, UUID subject) {
        boolean member = sql.first(
                        "select 1 from membership where tenant_id = (select app_tenant()) and account_id = ?",
                        row -> 1,
                        subject)
                .isPresent();
        return member
                ? people.contactsOf(new AccountId(subject)).stream()
                        .map(contact -> new Revealed("identity.contact." + contact.kind(), contact.value()))
                        .toList()
                : List.of();
    }
}
