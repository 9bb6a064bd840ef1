package io.parkverse.identity.entity;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A hat offered by a link. Open until it is accepted once, withdrawn, or a week old. Whoever holds the
 * link may accept, with an account of any contact: the link reached the invited contact only.
 */
@Entity
@Table(name = "invitation")
public class Invitation extends ParkRecord {

    private static final Duration LIFE = Duration.ofDays(7);

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_kind", nullable = false, updatable = false)
    private ContactKind contactKind;

    @Column(name = "contact", nullable = false, updatable = false)
    private String contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

    @Column(name = "enterprise_id", updatable = false)
    private UUID enterprise;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private byte[] secretHash;

    @Column(name = "invited_by", nullable = false, updatable = false)
    private UUID invitedBy;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** For JPA. */
    protected Invitation() {}

    public Invitation(Contact contact, Role role, Optional<EnterpriseId> enterprise, byte[] secretHash, Instant now) {
        super(UuidV7.next());
        this.contactKind = contact.kind();
        this.contact = contact.value();
        this.role = role;
        this.enterprise = enterprise.map(EnterpriseId::value).orElse(null);
        this.secretHash = secretHash.clone();
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Names who invites. */
    public Invitation by(AccountId inviter) {
        this.invitedBy = inviter.value();
        return this;
    }

    public UUID id() {
        return key();
    }

    public Contact contact() {
        return new Contact(contactKind, contact);
    }

    public Role role() {
        return role;
    }

    public Optional<EnterpriseId> enterprise() {
        return Optional.ofNullable(enterprise).map(EnterpriseId::new);
    }

    public AccountId inviter() {
        return new AccountId(invitedBy);
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean openAt(Instant moment) {
        return closedAt == null && expiresAt.isAfter(moment);
    }

    public void acceptedBy(AccountId person, Instant moment) {
        this.acceptedBy = person.value();
        this.closedAt = moment;
    }

    public void withdrawnAt(Instant moment) {
        this.closedAt = moment;
    }
}
