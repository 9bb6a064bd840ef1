package io.parkverse.intake.boundary;

import io.parkverse.intake.control.EntryPlan;
import io.parkverse.intake.control.IntakeCourse;
import io.parkverse.intake.control.IntakeStopped;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;

/** The transactions of an import's job. */
@Boundary
public class IntakeWork {

    @Inject
    IntakeCourse course;

    @Allowed("intake.work")
    public IntakeView begin(Caller job, IntakeId id) {
        return course.begin(job, id);
    }

    @Allowed("intake.work")
    public EntryPlan prepare(Caller job, IntakeId id) {
        return course.prepare(job, id);
    }

    /** Whether to go on. */
    @Allowed("intake.work")
    public boolean enter(Caller job, EntryPlan slice) {
        return course.enter(job, slice);
    }

    /**
     * Enters all rows, or none when one is wrong; then only the wrong ones are written down.
     *
     * @throws IntakeStopped when a person wants to stop; then nothing is written
     */
    @Allowed("intake.work")
    public void enterWhole(Caller job, IntakeId id) {
        EntryPlan plan = course.prepare(job, id);
        if (plan.rows().isEmpty()) {
            course.end(job, id, IntakeState.REFUSED);
            return;
        }
        if (!course.enterAll(job, plan)) {
            throw new IntakeStopped(IntakeState.CANCELLED);
        }
        course.end(job, id, IntakeState.DONE);
    }

    @Allowed("intake.work")
    public void refuse(Caller job, EntryPlan plan) {
        course.refuse(job, plan);
    }

    @Allowed("intake.work")
    public void end(Caller job, IntakeId id, IntakeState state) {
        course.end(job, id, state);
    }

    @Allowed("intake.work")
    public void undo(Caller job, IntakeId id) {
        course.undo(job, id);
    }
}
