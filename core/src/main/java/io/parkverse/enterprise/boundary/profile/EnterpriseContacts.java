package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.control.profile.ProfileStore;
import io.parkverse.enterprise.entity.EnterpriseContact;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The contact persons of enterprises. */
@Boundary
public class EnterpriseContacts {

    /** Contact persons that one enterprise may name. */
    public static final int MOST = 20;

    @Inject
    ProfileStore store;

    @Inject
    EntityManager entityManager;

    @Allowed("enterprise.profile-edit")
    public UUID add(Caller caller, EnterpriseId enterprise, ContactPerson person) {
        store.requireEditable(enterprise);
        if (store.contacts(enterprise).size() >= MOST) {
            throw new EnterpriseException(EnterpriseError.TOO_MANY, MOST);
        }
        EnterpriseContact contact = new EnterpriseContact(enterprise, person);
        entityManager.persist(contact);
        return contact.view().id();
    }

    @Allowed("enterprise.profile-edit")
    public void change(Caller caller, UUID id, ContactPerson person, int seenVersion) {
        store.contactForChange(id, seenVersion).become(person);
    }

    @Allowed("enterprise.profile-edit")
    public void remove(Caller caller, UUID id, int seenVersion) {
        entityManager.remove(store.contactForChange(id, seenVersion));
    }
}
