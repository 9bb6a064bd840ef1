package io.parkverse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.identity.boundary.RightsOverview;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.RoleTable;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks through the role table line by line, over all boundaries of the build. */
class RightsTest {

    private final TenantId park = Portal.park();
    private final RoleTable table = Portal.bean(RoleTable.class);
    private final List<Class<?>> boundaries = BoundaryOperations.boundaries();
    private final Map<String, Method> operations = BoundaryOperations.operations();

    @TestFactory
    @DisplayName("F3.3 every operation lets exactly the roles of its row pass")
    Stream<DynamicTest> lineByLine() {
        return operations.entrySet().stream()
                .flatMap(operation -> Arrays.stream(Role.values())
                        .map(role -> expectation(operation.getKey(), operation.getValue(), role)));
    }

    @Test
    @DisplayName("F3.3 every public method of a boundary names an operation and takes the caller first")
    void everyMethodIsGuarded() {
        List<Method> unguarded = boundaries.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.isAnnotationPresent(Allowed.class)
                        || method.getParameterCount() == 0
                        || method.getParameterTypes()[0] != Caller.class)
                .toList();

        assertThat(unguarded).isEmpty();
    }

    @Test
    @DisplayName("F3.3 every operation of a boundary has a row, and every row a text in both languages")
    void everyOperationHasRowAndText() {
        assertThat(table.rows().keySet()).containsAll(operations.keySet());
        List<RightsOverview.Right> rights =
                Portal.bean(RightsOverview.class).rights(Portal.person(park, Role.PARK_OPERATOR));

        assertThat(rights)
                .allSatisfy(right -> assertThat(Texts.LOCALES)
                        .allSatisfy(locale -> assertThat(right.text(locale)).isNotBlank()));
    }

    private DynamicTest expectation(String operation, Method method, Role role) {
        Set<Role> allowed = table.allowed(operation);
        boolean passes = implied(role).anyMatch(allowed::contains);
        String name = "F3.3 " + operation + (passes ? " is open to " : " is refused to ") + role;
        return DynamicTest.dynamicTest(
                name, () -> assertThat(refused(method, caller(role))).isEqualTo(!passes));
    }

    /** Whoever wears a hat is also signed in, and everybody belongs to the public. */
    private static Stream<Role> implied(Role role) {
        return role == Role.JOB || role == Role.ANONYMOUS
                ? Stream.of(role)
                : Stream.of(role, Role.VISITOR, Role.ANONYMOUS);
    }

    private Caller caller(Role role) {
        if (role == Role.JOB) {
            return Caller.job(park, "test");
        }
        if (role == Role.ANONYMOUS) {
            return Caller.anonymous(park);
        }
        if (role == Role.PLATFORM_OPERATOR) {
            return Portal.person(TenantId.PLATFORM, role);
        }
        Caller person = Portal.person(park);
        if (role != Role.VISITOR) {
            Portal.hat(person, role, Optional.of(EnterpriseId.next()).filter(enterprise -> role.ofEnterprise()));
        }
        return person;
    }

    /** Whether the guard refused; whatever the method itself says means that it was reached. */
    private static boolean refused(Method method, Caller caller) throws IllegalAccessException {
        return BoundaryOperations.refusal(method, caller)
                .filter(code -> code == AccessError.NOT_ALLOWED || code == AccessError.NOT_SIGNED_IN)
                .isPresent();
    }
}
