package io.parkverse.casework.boundary;

import io.parkverse.casework.control.Adoption;
import io.parkverse.casework.control.CaseAccess;
import io.parkverse.casework.control.CaseEngine;
import io.parkverse.casework.control.CaseQueue;
import io.parkverse.casework.control.CaseStore;
import io.parkverse.casework.control.Claims;
import io.parkverse.casework.control.Colleagues;
import io.parkverse.casework.control.ProcessStore;
import io.parkverse.casework.control.StatusSteps;
import io.parkverse.casework.control.Timeline;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.page.Slice;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cases: opened by an enterprise's people, moved by whom the process names. A feature that moves a case as
 * a consequence (paid, signed by both sides) passes {@code Caller.job(park, "its name")}, so that nobody
 * needs a right to skip the feature.
 */
@Boundary
public class Cases {

    @Inject
    CaseStore cases;

    @Inject
    CaseEngine engine;

    @Inject
    CaseAccess caseAccess;

    @Inject
    ProcessStore processes;

    @Inject
    Timeline timeline;

    @Inject
    CaseQueue queue;

    @Inject
    Claims claims;

    @Inject
    Colleagues colleagues;

    @Inject
    Adoption adoption;

    @Inject
    Access access;

    /** Opens a case for an enterprise that the caller acts for, by the active version of the process. */
    @Allowed("casework.open")
    public CaseView open(Caller caller, OpenCase wanted) {
        caseAccess.requireApplicant(caller, wanted.enterprise());
        return engine.open(caller, wanted);
    }

    /** Enters a case whose course was elsewhere, in the state that it has reached there. */
    @Allowed("casework.adopt")
    public CaseView adopt(Caller job, OpenCase wanted, String state, String note) {
        return adoption.adopt(job, wanted, state, note);
    }

    /** Ends an adopted case in a state, whatever its process says; nobody is told of it. */
    @Allowed("casework.retract")
    public CaseView retract(Caller job, CaseId id, String state, String note) {
        return adoption.retract(job, cases.lock(id), state, note);
    }

    @Allowed("casework.read")
    public CaseView get(Caller caller, CaseId id) {
        return readable(caller, id).view();
    }

    /** For features that hear of a case from others: empty when the park has no such case. */
    @Allowed("casework.read")
    public Optional<CaseView> find(Caller caller, CaseId id) {
        return cases.find(id)
                .filter(workCase -> caseAccess.reads(caller, workCase.enterprise()))
                .map(WorkCase::view);
    }

    /** The newest first. */
    @Allowed("casework.read")
    public List<CaseView> ofEnterprise(Caller caller, EnterpriseId enterprise) {
        caseAccess.requireReader(caller, enterprise);
        return views(cases.ofEnterprises(List.of(enterprise)));
    }

    /** Cases of all enterprises that the caller acts for in this park, the newest first. */
    @Allowed("casework.read")
    public List<CaseView> mine(Caller caller) {
        return views(cases.ofEnterprises(access.grants().actingFor()));
    }

    /**
     * Cases that the caller may read, the newest first.
     *
     * @param states keys of states; all when empty
     * @param behind the last case of the part read before; the first part when empty
     */
    @Allowed("casework.read")
    public Slice<CaseView> listed(Caller caller, Set<String> states, Optional<CaseId> behind, int limit) {
        Grants grants = access.grants();
        List<WorkCase> found = grants.staff()
                ? cases.all(states, behind, limit + 1)
                : cases.ofEnterprises(grants.actingFor(), states, behind, limit + 1);
        return Slice.of(views(found), limit);
    }

    /**
     * Moves a case, or holds the move for a second person where the process says so ({@link SecondLooks}); the
     * case is then in the same state as before. A move made by somebody else at the same time is refused with
     * "changed meanwhile".
     */
    @Allowed("casework.fire")
    public CaseView fire(Caller caller, CaseId id, String event, String note) {
        return engine.fire(caller, readable(caller, id), event, note);
    }

    /** Moves a case that the caller has seen in a certain version, and no other. */
    @Allowed("casework.fire")
    public CaseView fireSeen(Caller caller, CaseView seen, String event, String note) {
        WorkCase workCase = readable(caller, seen.id());
        if (workCase.version() != seen.version()) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
        return engine.fire(caller, workCase, event, note);
    }

    @Allowed("casework.read")
    public List<AvailableEvent> available(Caller caller, CaseId id) {
        return engine.available(caller, readable(caller, id));
    }

    /** What happened, the oldest first; applicants read what is meant for them. */
    @Allowed("casework.read")
    public List<TimelineEntry> timeline(Caller caller, CaseId id) {
        WorkCase workCase = readable(caller, id);
        return timeline.read(
                workCase, processes.plan(workCase.definition()), caseAccess.party(caller, workCase.enterprise()));
    }

    /** Adds a remark to the timeline; the applicant's own are always for both sides. */
    @Allowed("casework.fire")
    public void note(Caller caller, CaseId id, String text, boolean applicantSees) {
        WorkCase workCase = readable(caller, id);
        boolean own = caseAccess.party(caller, workCase.enterprise()) == Party.APPLICANT;
        engine.note(caller, workCase, text, applicantSees || own);
    }

    /** Names a case and its enterprise anew, as the queue's search finds them. */
    @Allowed("casework.fire")
    public CaseView rename(Caller caller, CaseId id, String title, String enterpriseName) {
        return engine.rename(caller, readable(caller, id), title, enterpriseName);
    }

    /** Where a case stands: what is done, whose turn it is, what is ahead. */
    @Allowed("casework.read")
    public CaseStatus status(Caller caller, CaseId id) {
        WorkCase workCase = readable(caller, id);
        return StatusSteps.of(workCase.view(), processes.plan(workCase.definition()), timeline.events(workCase));
    }

    @Allowed("casework.queue")
    public Page<CaseView> queue(Caller caller, QueueFilter filter, PageRequest page) {
        return queue.find(caller, filter, page);
    }

    /** Running cases that are late, or will be within a time from now. */
    @Allowed("casework.queue")
    public DeadlinesAtRisk atRisk(Caller caller, Duration within) {
        return queue.atRisk(within);
    }

    /** Everybody who may hold cases, by name. */
    @Allowed("casework.queue")
    public List<Colleague> colleagues(Caller caller) {
        return colleagues.all();
    }

    /** Takes a case that nobody holds, for the caller alone. */
    @Allowed("casework.claim")
    public CaseView claim(Caller caller, CaseId id) {
        WorkCase workCase = cases.lock(id);
        claims.claim(caller, workCase);
        return workCase.view();
    }

    /** Gives a case back to the queue. */
    @Allowed("casework.claim")
    public CaseView release(Caller caller, CaseId id) {
        WorkCase workCase = cases.lock(id);
        claims.release(caller, workCase);
        return workCase.view();
    }

    /** Gives a case to a colleague. */
    @Allowed("casework.claim")
    public CaseView handOver(Caller caller, CaseId id, AccountId to) {
        WorkCase workCase = cases.lock(id);
        claims.handOver(caller, workCase, to);
        return workCase.view();
    }

    /**
     * Announces cases whose deadline has passed, each once per state, by {@link CaseOverdue}.
     *
     * @return how many; call again until it is 0
     */
    @Allowed("casework.overdue")
    public int markOverdue(Caller job) {
        return queue.announceOverdue(job);
    }

    private WorkCase readable(Caller caller, CaseId id) {
        WorkCase workCase = cases.get(id);
        caseAccess.requireReader(caller, workCase.enterprise());
        return workCase;
    }

    private static List<CaseView> views(List<WorkCase> found) {
        return found.stream().map(WorkCase::view).toList();
    }
}
