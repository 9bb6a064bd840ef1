package io.parkverse.intake.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.ProblemKind;
import io.parkverse.intake.boundary.RowFate;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The steps of an import's job, each within the transaction of its caller. */
@ApplicationScoped
public class IntakeCourse {

    @Inject
    IntakeStore intakes;

    @Inject
    RowStore rows;

    @Inject
    Reception reception;

    @Inject
    NewAddresses addresses;

    @Inject
    Entering entering;

    @Inject
    Undoing undoing;

    @Inject
    Audit audit;

    /** Takes an import up, also one that another node has left. */
    public IntakeView begin(Caller job, IntakeId id) {
        IntakeView view = intakes.get(id).view();
        if (view.state() == IntakeState.QUEUED) {
            intakes.move(id, IntakeState.RUNNING, IntakeState.QUEUED);
        }
        return intakes.get(id).view();
    }

    /** Writes down the wrong rows and makes the addresses of the good ones. */
    public EntryPlan prepare(Caller job, IntakeId id) {
        IntakeRecord intake = intakes.get(id);
        List<CheckedRow> checked = reception.check(job, intake, intake.view().choices());
        List<CheckedRow> good =
                checked.stream().filter(row -> row.fate() != RowFate.FAILED).toList();
        checked.stream()
                .filter(row -> row.fate() == RowFate.FAILED)
                .forEach(row -> rows.failed(job, id, row.line(), row.problems()));
        boolean nothing = intake.view().choices().allOrNothing() && good.size() < checked.size();
        EntryPlan plan = nothing
                ? new EntryPlan(intake, List.of(), Map.of())
                : new EntryPlan(intake, good, addresses.make(job, good));
        intakes.count(id);
        return plan;
    }

    /** Enters the rows of a plan. Whether to go on: false when a person wants to stop. */
    public boolean enter(Caller job, EntryPlan plan) {
        IntakeId id = plan.intake().view().id();
        if (intakes.get(id).view().cancelWanted()) {
            return false;
        }
        entering.enter(job, plan);
        intakes.count(id);
        return true;
    }

    /** Enters the rows of a plan without a word in between, for a transaction that is all or nothing. */
    public boolean enterAll(Caller job, EntryPlan plan) {
        for (EntryPlan slice : plan.slices()) {
            if (intakes.get(plan.intake().view().id()).view().cancelWanted()) {
                return false;
            }
            entering.enter(job, slice);
        }
        return true;
    }

    /** Writes down rows that were good when they were checked and are refused now. */
    public void refuse(Caller job, EntryPlan plan) {
        IntakeView view = plan.intake().view();
        for (CheckedRow row : plan.rows()) {
            rows.failed(
                    job,
                    view.id(),
                    row.line(),
                    List.of(new RowProblem(
                            row.line(), "", row.row().name(), ProblemKind.CHANGED_MEANWHILE, List.of())));
        }
        intakes.count(view.id());
    }

    public void end(Caller job, IntakeId id, IntakeState state) {
        IntakeState before = intakes.get(id).view().state();
        intakes.count(id);
        intakes.finish(id, state);
        IntakeView view = intakes.get(id).view();
        audit.record(
                job,
                "intake.end",
                new Audit.Subject("intake", id.value()),
                "{\"state\":\"%s\"}".formatted(before),
                "{\"state\":\"%s\",\"created\":%d,\"updated\":%d,\"failed\":%d}"
                        .formatted(state, view.created(), view.updated(), view.failed()));
    }

    public void undo(Caller job, IntakeId id) {
        IntakeRecord intake = intakes.get(id);
        undoing.requireUnchanged(job, intake);
        undoing.undo(job, intake);
        end(job, id, IntakeState.UNDONE);
    }
}
