package io.parkverse.enterprise.entity;

import io.parkverse.enterprise.boundary.team.HandOverOutcome;
import io.parkverse.enterprise.boundary.team.HandOverView;
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
import java.util.UUID;

/** The ownership of an enterprise on offer: open until it is closed by either side, or a week old. */
@Entity
@Table(name = "hand_over")
public class HandOver extends ParkRecord {

    private static final Duration LIFE = Duration.ofDays(7);

    @Column(name = "enterprise_id", nullable = false, updatable = false)
    private UUID enterprise;

    @Column(name = "from_id", nullable = false, updatable = false)
    private UUID from;

    @Column(name = "to_id", nullable = false, updatable = false)
    private UUID to;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private HandOverOutcome outcome;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** For JPA. */
    protected HandOver() {}

    public HandOver(EnterpriseId enterprise, AccountId from, AccountId to, Instant now) {
        super(UuidV7.next());
        this.enterprise = enterprise.value();
        this.from = from.value();
        this.to = to.value();
        this.offeredAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public boolean openAt(Instant moment) {
        return outcome == null && expiresAt.isAfter(moment);
    }

    public void close(HandOverOutcome how, Instant moment) {
        this.outcome = how;
        this.closedAt = moment;
    }

    public HandOverView view() {
        return new HandOverView(key(), new EnterpriseId(enterprise), new AccountId(from), new AccountId(to), expiresAt);
    }
}
