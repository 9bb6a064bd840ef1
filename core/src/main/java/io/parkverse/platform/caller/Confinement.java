package io.parkverse.platform.caller;

import java.util.Set;

/**
 * The only operations that a caller may ask for, whatever the roles are. A token is confined where it enters: what
 * its operation asks of others is that operation's business. A visit is confined all the way down, so that nothing
 * that stays with the park's own people is reached through something else.
 */
public record Confinement(By by, Set<String> operations) {

    /** What confines the caller. */
    public enum By {
        TOKEN,
        VISIT
    }

    public Confinement {
        operations = Set.copyOf(operations);
    }

    /** Whether it holds for nested calls too. */
    public boolean throughout() {
        return by == By.VISIT;
    }
}
