package io.parkverse.enterprise.entity;

import io.parkverse.enterprise.boundary.mandate.MandateState;
import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.platform.caller.Caller;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a company has an agent company do for it: offered, in force from the agent's acceptance to the end of its last
 * day, unless it is closed before. The grants of the agent's people are read from its row, by SQL.
 */
@Entity
@Table(name = "mandate")
public class Mandate extends ParkRecord {

    private static final Duration ANSWER = Duration.ofDays(7);

    @Column(name = "client_id", nullable = false, updatable = false)
    private UUID client;

    @Column(name = "agent_id", nullable = false, updatable = false)
    private UUID agent;

    @Column(name = "scopes", nullable = false, updatable = false)
    private String scopes;

    @Column(name = "offered_by", nullable = false, updatable = false)
    private UUID offeredBy;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    @Column(name = "answer_by", nullable = false, updatable = false)
    private Instant answerBy;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private MandateState outcome;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** For JPA. */
    protected Mandate() {}

    /** An offer, made by a person of the client. */
    public Mandate(EnterpriseId client, EnterpriseId agent, Collection<MandateScope> scopes, Caller by, Instant now) {
        super(UuidV7.next());
        this.client = client.value();
        this.agent = agent.value();
        this.scopes = scopes.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(" "));
        this.offeredBy = by.account().value();
        this.offeredAt = now;
        this.answerBy = now.plus(ANSWER);
    }

    /** Sets the term of a new offer. */
    public Mandate until(LocalDate day, Instant endOfDay) {
        this.lastDay = day;
        this.endsAt = endOfDay;
        return this;
    }

    public UUID id() {
        return key();
    }

    public EnterpriseId client() {
        return new EnterpriseId(client);
    }

    public EnterpriseId agent() {
        return new EnterpriseId(agent);
    }

    public List<MandateScope> scopes() {
        return Arrays.stream(scopes.split(" ", -1)).map(MandateScope::valueOf).toList();
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant answerBy() {
        return answerBy;
    }

    /** Where it stands at a moment. */
    public MandateState at(Instant moment) {
        if (outcome != null) {
            return outcome;
        }
        if (acceptedAt != null) {
            return endsAt.isAfter(moment) ? MandateState.IN_FORCE : MandateState.EXPIRED;
        }
        return answerBy.isAfter(moment) && endsAt.isAfter(moment) ? MandateState.OFFERED : MandateState.LAPSED;
    }

    public void accept(Instant moment) {
        this.acceptedAt = moment;
    }

    /** Whether its end was yet to be told; from now on it has been. */
    public boolean remind(Instant moment) {
        boolean first = remindedAt == null;
        this.remindedAt = moment;
        return first;
    }

    public void close(MandateState how, Instant moment) {
        this.outcome = how;
        this.closedAt = moment;
    }
}
