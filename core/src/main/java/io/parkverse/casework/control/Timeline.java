package io.parkverse.casework.control;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.entity.CaseEvent;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** What happened to a case: written here, and read staff or as the applicant may. */
@ApplicationScoped
public class Timeline {

    @Inject
    EntityManager entityManager;

    @Inject
    Colleagues colleagues;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    public void write(Caller caller, WorkCase workCase, CaseEvent.What what) {
        entityManager.persist(new CaseEvent(
                workCase.id(), clock.instant(), access.party(caller, workCase.enterprise()), caller.actor(), what));
    }

    /** Everything that happened, the oldest first. */
    public List<CaseEvent> events(WorkCase workCase) {
        return entityManager
                .createQuery("select e from CaseEvent e where e.workCase = :id order by e.at, e.id", CaseEvent.class)
                .setParameter("id", workCase.id().value())
                .getResultList();
    }

    /** The timeline for a side: applicants read what is meant for them, and no names of staff. */
    public List<TimelineEntry> read(WorkCase workCase, ProcessPlan plan, Party reader) {
        return events(workCase).stream()
                .filter(event -> reader != Party.APPLICANT || event.applicantSees())
                .map(event -> entry(event, plan, reader))
                .toList();
    }

    private TimelineEntry entry(CaseEvent event, ProcessPlan plan, Party reader) {
        boolean named = reader != Party.APPLICANT || event.party() == Party.APPLICANT;
        return new TimelineEntry(
                event.at(),
                event.party(),
                named ? event.account().map(colleagues::displayName).orElse(event.job()) : "",
                event.event(),
                label(event, plan),
                event.from(),
                event.to(),
                event.note(),
                event.applicantSees());
    }

    private static Label label(CaseEvent event, ProcessPlan plan) {
        return plan.transition(event.from(), event.event())
                .map(Transition::label)
                .orElseGet(() -> text("casework.timeline." + event.event()));
    }

    private static Label text(String key) {
        return new Label(Texts.get(Texts.CHINESE, key), Texts.get(Texts.ENGLISH, key));
    }
}
