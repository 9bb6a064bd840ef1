package io.parkverse.identity.entity;

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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A hat: what a person is in a park, or for one enterprise of it, since when and until when. */
@Entity
@Table(name = "membership")
public class Membership extends ParkRecord {

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

    @Column(name = "enterprise_id", updatable = false)
    private UUID enterprise;

    @Column(name = "since", nullable = false, updatable = false)
    private Instant since;

    @Column(name = "until")
    private Instant until;

    /** For JPA. */
    protected Membership() {}

    public Membership(AccountId account, Role role, Optional<EnterpriseId> enterprise, Instant since) {
        super(UuidV7.next());
        if (role.ofEnterprise() != enterprise.isPresent()) {
            throw new IllegalArgumentException(role + " and enterprise do not go together");
        }
        this.account = account.value();
        this.role = role;
        this.enterprise = enterprise.map(EnterpriseId::value).orElse(null);
        this.since = since;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public Role role() {
        return role;
    }

    public Optional<EnterpriseId> enterprise() {
        return Optional.ofNullable(enterprise).map(EnterpriseId::new);
    }

    public Instant since() {
        return since;
    }

    /** Ends the hat at a moment; from then on the boundary does not see it. */
    public void endAt(Instant moment) {
        this.until = moment;
    }
}
