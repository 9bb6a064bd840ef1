package io.parkverse.platform.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Confinement;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.persistence.SqlFailure;
import io.parkverse.platform.persistence.Transactions;
import io.parkverse.platform.persistence.Wall;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * The way into every feature: begins or joins the transaction, raises the wall of the caller's park,
 * reads the caller's roles, and checks them against the role table. The order matters: roles are park
 * records and are read behind the wall.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER)
public class BoundaryGuard {

    /** SQLSTATE character_not_in_repertoire. */
    private static final String NO_SUCH_SIGN = "22021";

    @Inject
    Transactions transactions;

    @Inject
    Wall wall;

    @Inject
    GrantSource grantSource;

    @Inject
    RoleTable roleTable;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Allowed operation = call.getMethod().getAnnotation(Allowed.class);
        if (operation == null) {
            return call.proceed();
        }
        Caller caller = (Caller) call.getParameters()[0];
        if (BoundaryScope.active()) {
            return checked(call, caller, operation.value());
        }
        try {
            return call.getMethod().isAnnotationPresent(CommitsRefusal.class)
                    ? committed(() -> outermost(call, caller, operation.value()))
                    : transactions.required(() -> outermost(call, caller, operation.value()));
        } catch (OptimisticLockException e) {
            throw refusal(AccessError.CHANGED_MEANWHILE, e);
        } catch (PersistenceException | SqlFailure e) {
            throw unwritable(e) ? refusal(AccessError.INVALID_INPUT, e) : e;
        }
    }

    /** Whether a text held a sign that the database has no place for: NUL, wherever it came in. */
    private static boolean unwritable(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && NO_SUCH_SIGN.equals(refused.getSQLState()));
    }

    private Object outermost(InvocationContext call, Caller caller, String operation) throws Exception {
        Optional<String> scope = Optional.ofNullable(call.getMethod().getAnnotation(CrossPark.class))
                .map(CrossPark::value);
        if (call.getMethod().isAnnotationPresent(OneSnapshot.class)) {
            wall.holdSnapshot();
        }
        wall.raise(caller, operation, scope);
        return checked(call, caller, operation);
    }

    private Object committed(Callable<Object> work) throws Exception {
        Outcome outcome = transactions.required(() -> {
            try {
                return new Outcome(Optional.ofNullable(work.call()), Optional.empty());
            } catch (DomainException refusal) {
                return new Outcome(Optional.empty(), Optional.of(refusal));
            }
        });
        if (outcome.refusal().isPresent()) {
            throw outcome.refusal().get();
        }
        return outcome.value().orElse(null);
    }

    private record Outcome(Optional<Object> value, Optional<DomainException> refusal) {}

    private static AccessException refusal(AccessError error, RuntimeException cause) {
        AccessException refusal = new AccessException(error);
        refusal.initCause(cause);
        return refusal;
    }

    private Object checked(InvocationContext call, Caller caller, String operation) throws Exception {
        Grants held = BoundaryScope.active() && BoundaryScope.current().caller().equals(caller)
                ? BoundaryScope.current().grants()
                : grantSource.grantsOf(caller);
        boolean inside = BoundaryScope.active() && BoundaryScope.current().entered();
        boolean surrounds = call.getMethod().isAnnotationPresent(Surrounds.class);
        Grants grants = inside || surrounds ? held : held.entering(operation);
        return new BoundaryScope(caller, grants, inside || !surrounds).during(() -> {
            require(grants, operation, caller);
            boolean throughout =
                    grants.confinement().map(Confinement::throughout).orElse(false);
            if (throughout || (!inside && !surrounds)) {
                requireReach(grants, operation);
            }
            return call.proceed();
        });
    }

    /** See {@link Confinement}. */
    private static void requireReach(Grants grants, String operation) {
        if (grants.reach(operation)) {
            return;
        }
        boolean visit = grants.confinement().map(Confinement::throughout).orElse(false);
        throw visit
                ? new AccessException(AccessError.NOT_WHILE_ACTING)
                : new AccessException(AccessError.OUT_OF_SCOPE, operation);
    }

    private void require(Grants grants, String operation, Caller caller) {
        if (!grants.holdAny(roleTable.allowed(operation))) {
            throw new AccessException(caller.signedIn() ? AccessError.NOT_ALLOWED : AccessError.NOT_SIGNED_IN);
        }
    }
}
