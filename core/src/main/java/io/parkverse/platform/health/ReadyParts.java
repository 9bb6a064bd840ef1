package io.parkverse.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which parts of the deployment have come up: each WAR enters itself once its servlets are ready. One
 * instance for the whole EAR. Safe for concurrent use.
 */
@ApplicationScoped
public class ReadyParts {

    /** The WAR with public pages and workspace. */
    public static final String PORTAL = "portal";

    /** The WAR with the consoles. */
    public static final String CONSOLE = "console";

    private final Set<String> parts = ConcurrentHashMap.newKeySet();

    public void enter(String part) {
        parts.add(part);
    }

    public void leave(String part) {
        parts.remove(part);
    }

    public boolean ready(String part) {
        return parts.contains(part);
    }
}
