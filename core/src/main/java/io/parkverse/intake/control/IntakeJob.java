package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeException;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.IntakeWork;
import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Does an import, or takes it back. Good rows are entered in slices of a transaction each, so that progress is
 * seen and a stopped node loses one slice; lines that are through are skipped when the job runs again. All or
 * nothing is one transaction. The payload is the import's id as a JSON string.
 */
@ApplicationScoped
public class IntakeJob implements JobHandler {

    public static final String KIND = "intake.run";

    @Inject
    IntakeWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean inSlices() {
        return true;
    }

    @Override
    public void run(Caller job, String payload) {
        IntakeId id = new IntakeId(UUID.fromString(payload.replace("\"", "")));
        IntakeView view = work.begin(job, id);
        if (view.state() == IntakeState.UNDOING) {
            undo(job, id);
        } else if (view.state() == IntakeState.RUNNING && view.choices().allOrNothing()) {
            whole(job, id);
        } else if (view.state() == IntakeState.RUNNING) {
            slices(job, id);
        }
    }

    private void undo(Caller job, IntakeId id) {
        try {
            work.undo(job, id);
        } catch (IntakeException refusal) {
            work.end(job, id, IntakeState.DONE);
        }
    }

    private void whole(Caller job, IntakeId id) {
        try {
            work.enterWhole(job, id);
        } catch (IntakeStopped stopped) {
            work.end(job, id, stopped.end());
        }
    }

    private void slices(Caller job, IntakeId id) {
        EntryPlan plan = work.prepare(job, id);
        boolean goOn = true;
        for (EntryPlan slice : plan.slices()) {
            goOn = goOn && enter(job, slice);
        }
        work.end(job, id, goOn ? IntakeState.DONE : IntakeState.CANCELLED);
    }

    private boolean enter(Caller job, EntryPlan slice) {
        try {
            return work.enter(job, slice);
        } catch (DomainException refused) {
            boolean goOn = true;
            for (EntryPlan single : slice.singles()) {
                goOn = goOn && enterSingle(job, single);
            }
            return goOn;
        }
    }

    private boolean enterSingle(Caller job, EntryPlan single) {
        try {
            return work.enter(job, single);
        } catch (DomainException refused) {
            work.refuse(job, single);
            return true;
        }
    }
}
