package io.parkverse.identity.entity;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A confirmed way to reach a person; a contact belongs to one account only. A platform record. */
@Entity
@Table(name = "account_contact")
public class AccountContact {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ContactKind kind;

    @Column(name = "value", nullable = false, updatable = false)
    private String value;

    @Column(name = "confirmed_at", updatable = false)
    private Instant confirmedAt;

    /** For JPA. */
    protected AccountContact() {}

    public AccountContact(AccountId account, Contact contact, Instant confirmedAt) {
        this.id = UuidV7.next();
        this.account = account.value();
        this.kind = contact.kind();
        this.value = contact.value();
        this.confirmedAt = confirmedAt;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public Contact contact() {
        return new Contact(kind, value);
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
