package io.parkverse.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.shell.testing.Kept;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the portal, found by scanning, with cases of an enterprise in several states. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {

    private static final int MEDIAN_LIMIT = 300 * 1024;
    private static final String VIEWS = "io.parkverse";
    private static final String STEP = "/:step?";
    private static final List<String> SCREENS = List.of("", "/names", "/people", "/owners", "/documents", "/check");

    private final SettlementPark park = new SettlementPark();
    private final List<CaseId> cases;

    SessionTest() {
        park.cluster(5);
        cases = List.of(park.drafted(), park.submitted(), park.allocated(), park.atTheRegistrar(), park.settled());
    }

    @BeforeEach
    void visit() {
        Browserless.visit(VIEWS, park.applicant, Texts.CHINESE);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("addresses")
    @DisplayName("F6.4 a view survives the write and read of its session, and holds no entity")
    void survives(String address) {
        UI.getCurrent().navigate(address);

        assertThat(Kept.page(UI.getCurrent())).isPositive();
    }

    @Test
    @DisplayName("F6.4 the median of what is kept of a page is at most 300 kB")
    void small() {
        List<Integer> sizes = addresses().stream()
                .map(address -> {
                    UI.getCurrent().navigate(address);
                    return Kept.page(UI.getCurrent());
                })
                .sorted()
                .toList();

        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN_LIMIT);
    }

    private List<String> addresses() {
        return new Routes()
                .autoDiscoverViews(VIEWS).getRoutes().stream()
                        .map(SessionTest::address)
                        .flatMap(address -> filled(address).stream())
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }

    private static String address(Class<? extends Component> view) {
        return view.getAnnotation(Route.class).value();
    }

    private List<String> filled(String address) {
        if (!address.contains(":id")) {
            return List.of(address);
        }
        List<String> steps = address.contains(STEP) ? SCREENS : List.of("");
        return cases.stream()
                .map(id -> address.replace(":id", id.toString()))
                .flatMap(filled -> steps.stream().map(step -> filled.replace(STEP, step)))
                .toList();
    }
}
