package io.parkverse.tenancy.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.control.ParkTable;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/**
 * The second half of an opening, inside the new park: all {@link OpeningStep}s, the operator's hat and
 * the state {@link ParkState#OPEN} in one transaction. A second call finds the park open and does
 * nothing.
 */
@Boundary
public class Opening {

    @Inject
    ParkTable table;

    @Inject
    @Any
    Instance<OpeningStep> steps;

    @Inject
    Event<ParkOpened> openings;

    @Inject
    Event<ParkChanged> changes;

    @Allowed("tenancy.prepare")
    public ParkView prepare(Caller caller) {
        ParkView draft = table.require(caller.park());
        if (draft.state() != ParkState.DRAFT) {
            return draft;
        }
        steps.stream().sorted(Comparator.comparingInt(OpeningStep::order)).forEach(step -> step.prepare(caller));
        table.move(draft, ParkState.OPEN);
        ParkView open = table.require(caller.park());
        table.openedFor(open.id()).ifPresent(operator -> openings.fire(new ParkOpened(caller, open, operator)));
        changes.fire(new ParkChanged(caller, open.id()));
        return open;
    }
}
