package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.util.Locale;

/** Why a draft cannot be activated. {@code name} is the state, event, guard or effect concerned. */
public record ProcessFinding(Kind kind, String name) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        NO_START,
        SEVERAL_STARTS,
        UNREACHABLE,
        /** From the state no end can be reached. */
        NO_END,
        /** The state is no end and has no way out. */
        DEAD_END,
        UNKNOWN_STATE,
        UNKNOWN_PHASE,
        DUPLICATE,
        /** Nobody may make the move. */
        NO_ROLE,
        /** No feature provides the guard or effect. */
        MISSING_STEP
    }

    /** Key of the text; its argument is the name. */
    public String textKey() {
        return "casework.finding." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
