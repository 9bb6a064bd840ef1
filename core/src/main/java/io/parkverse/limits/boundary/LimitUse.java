package io.parkverse.limits.boundary;

import java.io.Serializable;

/**
 * A limit of the park and how far it is used.
 *
 * @param most the value in force
 * @param used 0 for a limit that has no use to show
 * @param own whether the platform has set the value for this park
 */
public record LimitUse(Limit limit, long most, long used, boolean own) implements Serializable {

    private static final double WARNING = 0.8;

    /** How near the limit is. */
    public enum State {
        FREE,
        /** At least 80 % are used. */
        NEAR,
        REACHED
    }

    /** From 0 to 1; a limit of nothing is used up. */
    public double share() {
        return most == 0 ? 1 : Math.min(1, (double) used / most);
    }

    public State state() {
        if (!limit.hasUse() || share() < WARNING) {
            return State.FREE;
        }
        return used >= most ? State.REACHED : State.NEAR;
    }
}
