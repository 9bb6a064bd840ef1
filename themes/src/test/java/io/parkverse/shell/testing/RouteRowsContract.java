package io.parkverse.shell.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.parkverse.edge.Door;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.FailedView;
import io.parkverse.shell.MissingView;
import io.parkverse.shell.Needs;
import io.parkverse.testing.Portal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * G5.5 for one application: four rows for every route, found by scanning: it works, refuses what is invalid, opens
 * to nobody who is not signed in, and shows nothing of the park to another park or to a person without the right.
 * A route whose address has parameters fails until the subclass knows a sample of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RouteRowsContract {

    private static final String VIEWS = "io.parkverse";
    private static final String PARAMETER = ":[a-z]+\\??";
    private static final List<String> STRANGE = List.of("nonsense", "0", "a'b--");

    private static final String HOSTILE = "q=%27%20or%201=1--&state=nonsense&page=-1";

    /** Where the application stands: its context, and what precedes its routes. */
    protected abstract String context();

    protected abstract String prefix();

    /** Who may open a view. */
    protected abstract Caller visitor(Class<? extends Component> view);

    /** Somebody with the same roles in another park, or on another platform's side of the wall. */
    protected abstract Caller elsewhere(Class<? extends Component> view);

    /** Somebody of the same park who has no role there. */
    protected abstract Caller nobody(Class<? extends Component> view);

    /** Addresses of a route with parameters; none when the route is not known here. */
    protected abstract Stream<String> samples(String template);

    /** What must not be read by others: names and numbers of the park's records. */
    protected abstract List<String> secrets();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @TestFactory
    @DisplayName("G5.5 four rows for every route")
    Stream<DynamicTest> rows() {
        return Browserless.routes(VIEWS).getRoutes().stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(view -> rowsOf(view));
    }

    @Test
    @DisplayName("G5.5 a route that is registered without rows makes the test fail")
    void unknownRouteFails() {
        assertThatThrownBy(() -> addresses("unheard/:id"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("unheard/:id");
    }

    @Test
    @DisplayName("G5.5 what the other rows look for is there for the one who may see it")
    void secretsAreShown() {
        List<String> shown = Browserless.routes(VIEWS).getRoutes().stream()
                .flatMap(view -> addresses(view).stream().map(address -> opened(visitor(view), address)))
                .toList();

        assertThat(secrets())
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(shown).anyMatch(page -> page.contains(secret)));
    }

    private Stream<DynamicTest> rowsOf(Class<? extends Component> view) {
        String name = "G5.5 " + view.getSimpleName();
        return Stream.of(
                dynamicTest(name + " works", () -> works(view)),
                dynamicTest(name + " refuses what is invalid", () -> invalid(view)),
                dynamicTest(name + " needs a sign-in", () -> notSignedIn(view)),
                dynamicTest(name + " shows nothing to another park, nor without the right", () -> others(view)));
    }

    private void works(Class<? extends Component> view) {
        assertThat(addresses(view)).allSatisfy(address -> {
            opened(visitor(view), address);
            assertThat(shown()).isInstanceOf(view);
        });
    }

    /** What names no record is refused; a strange query does no harm; behind a route there is nothing more. */
    private void invalid(Class<? extends Component> view) {
        String template = template(view);
        if (template.contains(":")) {
            Stream<String> wrong = Stream.concat(
                            STRANGE.stream(), Stream.of(UUID.randomUUID().toString()))
                    .map(value -> template.replaceFirst(PARAMETER, value).replaceAll("/" + PARAMETER, ""));
            assertThat(wrong).allSatisfy(address -> {
                opened(visitor(view), address);
                assertThat(shown().getClass()).isIn(MissingView.class, FailedView.class);
            });
            return;
        }
        opened(visitor(view), template, QueryParameters.fromString(HOSTILE));
        assertThat(shown()).isInstanceOf(view);
        opened(visitor(view), "");
        if (!view.isInstance(shown())) {
            opened(visitor(view), template + "/nonsense/at/all");
            assertThat(shown()).isNotInstanceOf(view);
        }
    }

    private void notSignedIn(Class<? extends Component> view) {
        assertThat(addresses(view)).allSatisfy(address -> {
            assertThat(Door.isPrivate(context(), prefix() + address)).isTrue();
            Browserless.leave();
            Browserless.withoutVisit(VIEWS);
            try {
                UI.getCurrent().navigate(address);
            } catch (IllegalStateException withoutVisit) {
                assertThat(withoutVisit).hasMessageContaining("no visit");
            }
            assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                    .noneMatch(view::isInstance);
        });
    }

    private void others(Class<? extends Component> view) {
        boolean ofRecord = template(view).contains(":");
        for (String address : addresses(view)) {
            String elsewhere = opened(elsewhere(view), address);
            if (ofRecord) {
                assertThat(shown()).isNotInstanceOf(view);
            }
            assertThat(elsewhere).doesNotContain(secrets());
            String without = opened(nobody(view), address);
            if (ofRecord || !may(nobody(view), view)) {
                assertThat(shown()).isNotInstanceOf(view);
            }
            assertThat(without).doesNotContain(secrets());
        }
    }

    private static boolean may(Caller caller, Class<? extends Component> view) {
        Needs needs = view.getAnnotation(Needs.class);
        return needs == null || Portal.bean(Rights.class).may(caller, needs.value());
    }

    /** Opens an address as a person, and gives all that the page holds. */
    private static String opened(Caller caller, String address) {
        return opened(caller, address, QueryParameters.empty());
    }

    private static String opened(Caller caller, String address, QueryParameters query) {
        Browserless.leave();
        Browserless.visit(VIEWS, caller, Texts.CHINESE);
        UI.getCurrent().navigate(address, query);
        MockVaadin.clientRoundtrip();
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static HasElement shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
    }

    private List<String> addresses(Class<? extends Component> view) {
        return addresses(template(view));
    }

    private List<String> addresses(String template) {
        List<String> known = template.contains(":") ? samples(template).toList() : List.of(template);
        assertThat(known).as("samples of " + template).isNotEmpty();
        return known;
    }

    private static String template(Class<? extends Component> view) {
        String route = view.getAnnotation(Route.class).value();
        return HasUrlParameter.class.isAssignableFrom(view) ? route + "/:parameter" : route;
    }
}
