package io.parkverse.enterprise.control.profile;

import io.parkverse.enterprise.boundary.profile.ContactPerson;
import io.parkverse.enterprise.entity.EnterpriseContact;
import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.UnmaskingSource;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Contact persons of the park's enterprises, for staff who say why. */
@ApplicationScoped
public class ContactsInTheClear implements UnmaskingSource {

    @Inject
    ProfileStore store;

    @Override
    public String kind() {
        return "enterprise-contact";
    }

    @Override
    public String title(Caller caller, UUID subject) {
        return store.contact(subject)
                .map(contact -> store.enterprise(contact.enterprise()).nameZh())
                .orElse("");
    }

    @Override
    public List<Revealed> reveal(Caller caller, UUID subject) {
        return store.contact(subject)
                .map(EnterpriseContact::view)
                .map(contact -> values(contact.person()))
                .orElse(List.of());
    }

    private static List<Revealed> values(ContactPerson person) {
        return Stream.of(
                        new Revealed("enterprise.contact.name", person.name()),
                        new Revealed("enterprise.contact.mail", person.mail()),
                        new Revealed("enterprise.contact.mobile", person.mobile()))
                .filter(value -> !value.value().isEmpty())
                .toList();
    }
}
