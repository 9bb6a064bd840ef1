package io.parkverse.billing.boundary;

import io.parkverse.billing.control.Desk;
import io.parkverse.billing.control.Mappings;
import io.parkverse.billing.control.Matching;
import io.parkverse.billing.control.Refunds;
import io.parkverse.billing.control.StatementImport;
import io.parkverse.billing.entity.Movement;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Bank statements of the park, and what their movements pay; for the park's operator only. */
@Boundary
public class Payments {

    private static final int MAX_REASON = 200;

    @Inject
    StatementImport statementImport;

    @Inject
    Mappings mappings;

    @Inject
    Matching matching;

    @Inject
    Desk desk;

    @Inject
    Refunds refunds;

    /** What is understood of a CSV, before it is imported. */
    @Allowed("billing.payments")
    public StatementPreview preview(Caller caller, StatementFile file) {
        return statementImport.preview(file);
    }

    /** Remembers what the columns of files with this header mean. */
    @Allowed("billing.payments")
    public void saveMapping(Caller caller, CsvMapping mapping) {
        mappings.save(mapping);
    }

    /** Imports a CSV or camt.053 file, whole or not at all, and matches what is new. */
    @Allowed("billing.payments")
    public ImportResult importStatement(Caller caller, StatementFile file) {
        return statementImport.take(file);
    }

    /** Newest import first. */
    @Allowed("billing.payments")
    public Page<StatementView> statements(Caller caller, PageRequest page) {
        return desk.statements(page);
    }

    /** Latest booking first. */
    @Allowed("billing.payments")
    public Page<MovementView> movements(Caller caller, Set<MovementState> states, PageRequest page) {
        return states.isEmpty() ? new Page<>(List.of(), 0) : desk.movements(states, page);
    }

    /** What still waits for a person. */
    @Allowed("billing.payments")
    public Page<MovementView> unmatched(Caller caller, PageRequest page) {
        return desk.movements(Set.of(MovementState.UNMATCHED, MovementState.PART_MATCHED), page);
    }

    /** Invoices that a movement may pay, the likeliest first. */
    @Allowed("billing.payments")
    public List<Candidate> candidates(Caller caller, MovementId movement) {
        return matching.candidates(desk.movement(movement));
    }

    /** Lets a movement pay one invoice or, split, several; what is not assigned keeps waiting. */
    @Allowed("billing.payments")
    public MovementView assign(Caller caller, MovementId id, List<Share> shares) {
        Movement movement = desk.movementLocked(id);
        desk.assign(movement, shares);
        return movement.view();
    }

    /** Says that an outgoing movement carried a refund. */
    @Allowed("billing.payments")
    public MovementView settleRefund(Caller caller, MovementId id, RefundId refund) {
        Movement movement = desk.movementLocked(id);
        refunds.settle(refunds.locked(refund), movement);
        return movement.view();
    }

    @Allowed("billing.payments")
    public MovementView markNotOurs(Caller caller, MovementId id, String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new BillingException(BillingError.TEXT_INVALID, MAX_REASON);
        }
        Movement movement = desk.movementLocked(id);
        desk.markNotOurs(movement, reason.strip());
        return movement.view();
    }

    /** Takes back every assignment, or the mark, of a movement. */
    @Allowed("billing.payments")
    public MovementView undo(Caller caller, MovementId id) {
        Movement movement = desk.movementLocked(id);
        desk.undo(movement);
        return movement.view();
    }
}
