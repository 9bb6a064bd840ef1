package io.parkverse.platform.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Grants;
import java.util.concurrent.Callable;

/**
 * The boundary call that runs on this thread. The park is fixed when the outermost call begins: a
 * nested call for another park is refused, because the transaction, its connection and the persistence
 * context already belong to the first one.
 *
 * @param entered whether an operation has been entered; not so while only a method that {@link Surrounds}
 *     others runs
 */
record BoundaryScope(Caller caller, Grants grants, boolean entered) {

    private static final ThreadLocal<BoundaryScope> CURRENT = new ThreadLocal<>();

    static boolean active() {
        return CURRENT.get() != null;
    }

    static BoundaryScope current() {
        BoundaryScope scope = CURRENT.get();
        if (scope == null) {
            throw new IllegalStateException("no boundary call is running");
        }
        return scope;
    }

    <T> T during(Callable<T> work) throws Exception {
        BoundaryScope outer = CURRENT.get();
        if (outer != null && !outer.caller().park().equals(caller.park())) {
            throw new IllegalStateException("the park of a running transaction is fixed");
        }
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}
