package io.parkverse.casework.boundary;

import io.parkverse.platform.caller.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A way from one state to another.
 *
 * @param roles who may take it; a role of an enterprise counts for the enterprise of the case
 * @param guards names of the {@link Guard} beans that must agree
 * @param effects names of the {@link Effect} beans that are applied after the move, in this order
 * @param deadlineDays working days that the target state may take, 0 for no deadline
 * @param noteNeeded whether the one who moves the case must say why
 * @param applicantSees whether move and note are on the applicant's timeline
 * @param secondLook whether the move is held until a second person confirms it ({@link SecondLooks})
 */
public record Transition(
        String from,
        String event,
        String to,
        Label label,
        List<Role> roles,
        List<String> guards,
        List<String> effects,
        int deadlineDays,
        boolean noteNeeded,
        boolean applicantSees,
        boolean secondLook)
        implements Serializable {

    private static final Set<Role> STAFF =
            Set.of(Role.PARK_AUTHORITY, Role.PARK_OPERATOR, Role.REVIEWER, Role.CUSTODIAN);

    public Transition {
        roles = List.copyOf(roles);
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }

    /** Whether only people of the park take it, so that a second one of them can be asked to confirm. */
    public boolean takenByStaffOnly() {
        return !roles.isEmpty() && STAFF.containsAll(roles);
    }

    /** The same transition, with or without a second look. */
    public Transition withSecondLook(boolean wanted) {
        return new Transition(
                from, event, to, label, roles, guards, effects, deadlineDays, noteNeeded, applicantSees, wanted);
    }
}
