package io.parkverse.identity;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.BoundaryGuard;
import io.parkverse.platform.boundary.RoleTable;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.error.ErrorCode;
import io.parkverse.testing.Portal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All boundaries of the build, and what their guard says to a caller. */
final class BoundaryOperations {

    private BoundaryOperations() {}

    static List<Class<?>> boundaries() {
        Portal.bean(RoleTable.class);
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Boundary.class))
                .distinct()
                .toList();
    }

    /** One method per operation: the guard is the same for all of them. */
    static Map<String, Method> operations() {
        Map<String, Method> found = new TreeMap<>();
        boundaries().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Allowed.class))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(method -> found.merge(
                        method.getAnnotation(Allowed.class).value(),
                        method,
                        (one, other) -> one.getParameterCount() >= other.getParameterCount() ? one : other));
        return found;
    }

    /** What the guard refused with; empty when it let the call pass, whatever the method itself says then. */
    static Optional<ErrorCode> refusal(Method method, Caller caller) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        arguments[0] = caller;
        try {
            method.invoke(Portal.bean(method.getDeclaringClass()), arguments);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof AccessException refusal
                            && refusal.getStackTrace()[0].getClassName().equals(BoundaryGuard.class.getName())
                    ? Optional.of(refusal.code())
                    : Optional.empty();
        }
    }
}
