package io.parkverse.console;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Route;
import io.parkverse.platform.boundary.RoleTable;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.Needs;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NavigationTest {

    private static final String VIEWS = "io.parkverse";
    private static final TenantId PARK = new SettlementPark().park;

    private final RoleTable table = Portal.bean(RoleTable.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @ParameterizedTest(name = "F3.3 {0} finds {1}")
    @CsvSource({
        "PARK_OPERATOR, / queue second-looks workload statistics enterprises addresses payments certificates roster papers mail custody-report rechecks probes listings terms process rules reasons park brand limits imports leaving members roles tokens webhooks audit unmaskings visits",
        "PARK_AUTHORITY, / queue second-looks workload statistics enterprises addresses certificates roster papers custody-report rechecks probes listings terms process rules limits members roles audit unmaskings visits",
        "REVIEWER, / queue second-looks enterprises addresses roster papers listings terms process rules members",
        "CUSTODIAN, / queue second-looks enterprises addresses roster papers mail custody-report rechecks probes listings terms process rules members",
        "PLATFORM_OPERATOR, parks mailbox jobs members roles unmaskings"
    })
    @DisplayName("F3.3 navigation offers what a role may use, and nothing else")
    void entries(Role role, String routes) {
        Browserless.visit(VIEWS, caller(role), Texts.ENGLISH);

        assertThat(shown()).containsExactly(routes.replace("/", "").split(" ", -1));
    }

    @ParameterizedTest(name = "F3.3 {0} opens what navigation offers and is refused elsewhere")
    @EnumSource(names = {"PARK_OPERATOR", "PARK_AUTHORITY", "REVIEWER", "CUSTODIAN"})
    @DisplayName("F3.3 a page opens for the roles of its operation and is refused to all others")
    void pages(Role role) {
        Browserless.visit(VIEWS, caller(role), Texts.ENGLISH);

        assertThat(plainRoutes()).allSatisfy(view -> {
            boolean allowed =
                    table.allowed(view.getAnnotation(Needs.class).value()).contains(role);
            UI.getCurrent().navigate(view.getAnnotation(Route.class).value());
            List<HasElement> opened = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
            assertThat(view.isInstance(opened.get(0)))
                    .as("%s for %s", view.getSimpleName(), role)
                    .isEqualTo(allowed);
        });
    }

    private static Caller caller(Role role) {
        return Portal.person(role == Role.PLATFORM_OPERATOR ? TenantId.PLATFORM : PARK, role);
    }

    private static List<String> shown() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getPath).toList();
    }

    @Test
    @DisplayName("F3.3 every page of the console names the operation that it needs")
    void named() {
        assertThat(Browserless.routes(VIEWS).getRoutes()).allSatisfy(view -> {
            assertThat(view).hasAnnotation(Needs.class);
            assertThat(table.rows()).containsKey(view.getAnnotation(Needs.class).value());
        });
    }

    /** The routes of a park's console that can be opened without a record. */
    private static Stream<Class<? extends Component>> plainRoutes() {
        return Browserless.routes(VIEWS).getRoutes().stream()
                .filter(view -> !view.getAnnotation(Route.class)
                        .value()
                        .matches("cases|enterprises/.*|parks.*|imports/.*|mailbox|jobs"));
    }
}
