package io.parkverse.custody.control.term;

import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.custody.control.People;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Reminds both sides 90, 30 and 7 days before a term ends; that it ends on its last day is settlement's. A company
 * that moves out is not reminded.
 */
@ApplicationScoped
public class TermWatch {

    private static final List<Integer> STAGES = List.of(7, 30, 90);
    private static final String REMIND = "insert into custody_term_reminder (tenant_id, id, version, case_id, ends_on,"
            + " days, sent_at) values (?, ?, 1, ?, ?, ?, ?) on conflict do nothing";

    @Inject
    Sql sql;

    @Inject
    TermReading reading;

    @Inject
    RenewalStore renewals;

    @Inject
    MoveStore moves;

    @Inject
    People people;

    @Inject
    Clock clock;

    public void run(Caller job) {
        for (Renewal renewal : renewals.open()) {
            if (reading.find(job, renewal.workCase()).isEmpty()) {
                renewals.close(renewal.id(), Renewal.State.CANCELLED);
            }
        }
        for (MoveOut move : moves.open()) {
            if (reading.find(job, move.workCase()).isEmpty()) {
                moves.close(move.id(), MoveOut.State.WITHDRAWN);
            }
        }
        reading.all(job).stream().filter(term -> !term.leaving()).forEach(term -> remind(job, term));
    }

    private void remind(Caller job, Term term) {
        Optional<Integer> stage = STAGES.stream()
                .filter(days -> term.daysLeft() >= 0 && term.daysLeft() <= days)
                .findFirst();
        stage.filter(days -> first(job, term, days)).ifPresent(days -> {
            List<String> about =
                    List.of(term.seat().company(), term.seat().until().toString());
            people.tellCompany(job, term.seat().enterprise(), "custody.company.term-ends", about);
            people.tellKeepers(job, "custody.desk.term-ends", about);
        });
    }

    private boolean first(Caller job, Term term, int days) {
        return sql.update(
                        REMIND,
                        job.park().value(),
                        UuidV7.next(),
                        term.seat().workCase().value(),
                        term.seat().until(),
                        days,
                        Timestamp.from(clock.instant()))
                > 0;
    }
}
