package io.parkverse.casework.entity;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.casework.boundary.State;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case of an enterprise, running by the process version it was opened under. It is in exactly one
 * state of that version, held by at most one member of staff, and ended while that state is an end.
 */
@Entity
@Table(name = "work_case")
public class WorkCase extends ParkRecord {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "definition_id", nullable = false, updatable = false)
    private UUID definition;

    @Column(name = "process", nullable = false, updatable = false)
    private String process;

    @Column(name = "process_version", nullable = false, updatable = false)
    private int processVersion;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "state", nullable = false)
    private String state;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(name = "enterprise_id", nullable = false, updatable = false)
    private UUID enterprise;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "deadline")
    private Instant deadline;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For JPA. */
    protected WorkCase() {}

    public WorkCase(ProcessDefinition definition, State start, String number, OpenCase wanted, Instant now) {
        super(CaseId.next().value());
        this.number = number;
        this.definition = definition.id();
        this.process = definition.process();
        this.processVersion = definition.number();
        this.kind = wanted.kind();
        this.state = start.key();
        this.stateSince = now;
        this.enterprise = wanted.enterprise().value();
        this.enterpriseName = "";
        this.title = wanted.title();
        this.openedAt = now;
    }

    public CaseId id() {
        return new CaseId(key());
    }

    public UUID definition() {
        return definition;
    }

    public String state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    public Optional<AccountId> claimedBy() {
        return Optional.ofNullable(claimedBy).map(AccountId::new);
    }

    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** The person who opened it; none when a job or an import did. */
    public Optional<AccountId> opener() {
        return Optional.ofNullable(openedBy).map(AccountId::new);
    }

    public void openedBy(AccountId account) {
        this.openedBy = account.value();
    }

    /** Enters a state, without a deadline yet. The claim stays until the case ends. */
    public void enter(State target, Instant now) {
        state = target.key();
        stateSince = now;
        deadline = null;
        overdueAt = null;
        endedAt = target.kind().ends() ? now : null;
        if (ended()) {
            release();
        }
    }

    public void dueBy(Instant moment) {
        deadline = moment;
    }

    public void claim(AccountId holder, Instant now) {
        claimedBy = holder.value();
        claimedAt = now;
    }

    public void release() {
        claimedBy = null;
        claimedAt = null;
    }

    /** Names case and enterprise anew; both are what the queue's search looks at. */
    public void rename(String newTitle, String newEnterpriseName) {
        title = newTitle;
        enterpriseName = newEnterpriseName;
    }

    public void overdueAnnounced(Instant now) {
        overdueAt = now;
    }

    public CaseView view() {
        return new CaseView(
                id(),
                number,
                process,
                processVersion,
                kind,
                state,
                enterprise(),
                title,
                claimedBy(),
                deadline(),
                openedAt,
                version());
    }
}
