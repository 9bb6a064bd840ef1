package io.parkverse.enterprise.entity;

import io.parkverse.enterprise.boundary.profile.ContactPerson;
import io.parkverse.enterprise.boundary.profile.ContactView;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person whom one turns to at an enterprise. */
@Entity
@Table(name = "enterprise_contact")
public class EnterpriseContact extends ParkRecord {

    @Column(name = "enterprise_id", nullable = false, updatable = false)
    private UUID enterprise;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "position", nullable = false)
    private String position;

    @Column(name = "mail", nullable = false)
    private String mail;

    @Column(name = "mobile", nullable = false)
    private String mobile;

    /** For JPA. */
    protected EnterpriseContact() {}

    public EnterpriseContact(EnterpriseId enterprise, ContactPerson person) {
        super(UuidV7.next());
        this.enterprise = enterprise.value();
        become(person);
    }

    public final void become(ContactPerson person) {
        this.name = person.name();
        this.position = person.position();
        this.mail = person.mail();
        this.mobile = person.mobile();
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    public ContactView view() {
        return new ContactView(key(), new ContactPerson(name, position, mail, mobile), version());
    }
}
