package io.parkverse.casework.boundary;

import io.parkverse.platform.caller.Role;
import java.io.Serializable;
import java.util.List;

/**
 * A state to put on the way of one transition: {@code from -event-> to} becomes {@code from -event->
 * state -onward-> to}.
 *
 * @param state with an own key and a phase of the process; always of kind NORMAL
 * @param deadlineDays working days that the new state may take, 0 for no deadline
 */
public record NewStep(String from, String event, State state, int deadlineDays, Onward onward) implements Serializable {

    /** How a case goes on from the new state, and who lets it. */
    public record Onward(String event, Label label, List<Role> roles) implements Serializable {

        public Onward {
            roles = List.copyOf(roles);
        }
    }
}
