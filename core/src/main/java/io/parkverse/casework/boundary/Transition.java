package io.parkverse.casework.boundary;

import io.parkverse.platform.caller.Role;
import java.io.Serializable;
import java.util.List;

/**
 * A way from one state to another.
 *
 * @param roles who may take it; a role of an enterprise counts for the enterprise of the case
 * @param guards names of the {@link Guard} beans that must agree
 * @param effects names of the {@link Effect} beans that are applied after the move, in this order
 * @param deadlineDays working days that the target state may take, 0 for no deadline
 * @param noteNeeded whether the one who moves the case must say why
 * @param applicantSees whether move and note are on the applicant's timeline
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
        boolean applicantSees)
        implements Serializable {

    public Transition {
        roles = List.copyOf(roles);
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }
}
