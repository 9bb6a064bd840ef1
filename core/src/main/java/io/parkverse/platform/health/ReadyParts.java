package io.parkverse.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which parts of the deployment have come up: each WAR enters itself once its servlets are ready. Kept
 * in the class, which the EAR has once: Payara makes the beans of its libraries anew for each WAR. Safe
 * for concurrent use.
 */
@ApplicationScoped
public class ReadyParts {

    /** The WAR with public pages and workspace. */
    public static final String PORTAL = "portal";

    /** The WAR with the consoles. */
    public static final String CONSOLE = "console";

    private static final Set<String> PARTS = ConcurrentHashMap.newKeySet();

    public void enter(String part) {
        PARTS.add(part);
    }

    public void leave(String part) {
        PARTS.remove(part);
    }

    public boolean ready(String part) {
        return PARTS.contains(part);
    }
}
