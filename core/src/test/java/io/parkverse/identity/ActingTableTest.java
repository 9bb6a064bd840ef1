package io.parkverse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.identity.boundary.ActAsPark;
import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.identity.boundary.VisitWish;
import io.parkverse.identity.control.ActingTable;
import io.parkverse.identity.control.ActingTable.Decision;
import io.parkverse.platform.boundary.RoleTable;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.ErrorCode;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks through what stays with a park's own people while somebody acts as it, over all boundaries. */
class ActingTableTest {

    private static final Set<Role> OPENED = Set.of(Role.PARK_OPERATOR, Role.VISITOR, Role.ANONYMOUS);

    private final ActingTable table = Portal.bean(ActingTable.class);
    private final RoleTable rights = Portal.bean(RoleTable.class);
    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Caller acting = acting();

    @Test
    @DisplayName("G5.13 each row of the role table is decided, and none that is not there")
    void closed() {
        assertThat(table.rows().keySet()).isEqualTo(rights.rows().keySet());
        assertThat(table.rows())
                .allSatisfy((operation, decision) -> assertThat(decision == Decision.NONE)
                        .as(operation)
                        .isEqualTo(rights.allowed(operation).stream().noneMatch(OPENED::contains)));
    }

    @TestFactory
    @DisplayName("G5.13 what stays with the park is refused to who acts as it, and open to its own operator")
    Stream<DynamicTest> kept() {
        return BoundaryOperations.operations().entrySet().stream()
                .filter(operation -> table.rows().get(operation.getKey()) != Decision.NONE)
                .map(operation -> DynamicTest.dynamicTest(
                        "G5.13 " + operation.getKey() + " " + table.rows().get(operation.getKey()), () -> {
                            boolean open = table.rows().get(operation.getKey()) == Decision.MAY;
                            Optional<ErrorCode> expected =
                                    open ? Optional.empty() : Optional.of(AccessError.NOT_WHILE_ACTING);
                            assertThat(BoundaryOperations.refusal(operation.getValue(), acting()))
                                    .isEqualTo(expected);
                            assertThat(BoundaryOperations.refusal(operation.getValue(), operator))
                                    .isEmpty();
                        }));
    }

    @Test
    @DisplayName("G5.13 what opens nothing to an operator opens nothing to who acts as the park")
    void nothingMore() {
        assertThat(BoundaryOperations.operations().entrySet())
                .filteredOn(operation -> table.rows().get(operation.getKey()) == Decision.NONE)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(BoundaryOperations.refusal(operation.getValue(), acting))
                        .contains(AccessError.NOT_ALLOWED));
    }

    /** A visit of its own: some of the operations end a sign-in. */
    private Caller acting() {
        Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        ParkVisitView visit = Portal.bean(ActAsPark.class)
                .begin(platform, new VisitWish(park, "Nothing but a walk through the table.", 15));
        return Caller.acting(
                park,
                visit.id(),
                platform.account(),
                platform.actor().cameWith().orElseThrow());
    }
}
