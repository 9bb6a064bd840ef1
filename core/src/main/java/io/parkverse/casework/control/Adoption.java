package io.parkverse.casework.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.entity.CaseEvent;
import io.parkverse.casework.entity.ProcessDefinition;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Cases that did not run here: entered in the state that they reached elsewhere, and taken out again. They
 * pass no transition, so neither guards nor effects nor observers see them; timeline and audit do.
 */
@ApplicationScoped
public class Adoption {

    @Inject
    EntityManager entityManager;

    @Inject
    ProcessStore processes;

    @Inject
    CaseNumbers numbers;

    @Inject
    Proposals proposals;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public CaseView adopt(Caller job, OpenCase wanted, String state, String note) {
        ProcessDefinition definition = processes
                .find(wanted.process(), Lifecycle.ACTIVE)
                .orElseThrow(() -> new CaseException(CaseError.UNKNOWN_PROCESS));
        String number = numbers.next(job, definition.prefix());
        WorkCase workCase =
                new WorkCase(definition, processes.plan(definition).known(state), number, wanted, clock.instant());
        workCase.rename(wanted.title(), wanted.title());
        workCase.enter(processes.plan(definition).known(state), clock.instant());
        entityManager.persist(workCase);
        entityManager.flush();
        timeline.write(job, workCase, new CaseEvent.What(TimelineEntry.ADOPTED, "", state, note, true));
        audit.record(job, "casework.adopt", subject(workCase), "{}", stateJson(state));
        return workCase.view();
    }

    public CaseView retract(Caller job, WorkCase workCase, String state, String note) {
        String before = workCase.state();
        workCase.enter(processes.plan(workCase.definition()).known(state), clock.instant());
        proposals.overtaken(job, workCase);
        timeline.write(job, workCase, new CaseEvent.What(TimelineEntry.RETRACTED, before, state, note, true));
        audit.record(job, "casework.retract", subject(workCase), stateJson(before), stateJson(state));
        entityManager.flush();
        return workCase.view();
    }

    private static Audit.Subject subject(WorkCase workCase) {
        return new Audit.Subject("case", workCase.id().value());
    }

    /** State keys are lower-case letters, digits and hyphens (check of the table): nothing to escape. */
    private static String stateJson(String state) {
        return "{\"state\":\"" + state + "\"}";
    }
}
