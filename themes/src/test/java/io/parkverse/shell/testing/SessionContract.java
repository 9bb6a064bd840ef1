package io.parkverse.shell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * F6.4 for one application: every route, found by scanning, is opened in both languages, and its
 * session is written and read back. A new view is tested by itself; one with parameters in its address
 * fails until the subclass knows samples of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SessionContract {

    private static final Logger LOG = LoggerFactory.getLogger(SessionContract.class);
    private static final String VIEWS = "io.parkverse";
    private static final int MEDIAN_LIMIT = 300 * 1024;

    /** An address to open, and the view that has to be there. */
    public record Place(Class<? extends Component> view, String address) {

        @Override
        public String toString() {
            return view.getSimpleName() + " at /" + address;
        }
    }

    /** Somebody who may open the view. */
    protected abstract Caller visitor(Class<? extends Component> view);

    /** Addresses of a route whose template has parameters, such as {@code cases/:id}. */
    protected abstract Stream<String> samples(String template);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @ParameterizedTest(name = "F6.4 {0} survives the write and read of its session")
    @MethodSource("places")
    @DisplayName("F6.4 a view survives the write and read of its session, and holds no entity")
    void survives(Place place) {
        assertThat(List.of(kept(place, Texts.CHINESE), kept(place, Texts.ENGLISH)))
                .allSatisfy(size -> assertThat(size).isPositive());
    }

    @Test
    @DisplayName("F6.4 the median session is at most 300 kB")
    void small() {
        List<Integer> sizes =
                places().map(place -> kept(place, Texts.CHINESE)).sorted().toList();
        int median = sizes.get(sizes.size() / 2);
        IntSummaryStatistics all = sizes.stream().mapToInt(Integer::intValue).summaryStatistics();
        LOG.info(
                "figure=session-median value={} unit=B goal=<={} largest={} pages={}",
                median,
                MEDIAN_LIMIT,
                all.getMax(),
                all.getCount());

        assertThat(median).isLessThanOrEqualTo(MEDIAN_LIMIT);
    }

    @ParameterizedTest(name = "F6.4 {0} is opened by this test")
    @MethodSource("views")
    @DisplayName("F6.4 no route is left out")
    void complete(Class<? extends Component> view) {
        assertThat(places().map(Place::view)).contains(view);
    }

    private int kept(Place place, Locale locale) {
        Browserless.leave();
        Browserless.visit(VIEWS, visitor(place.view()), locale);
        UI.getCurrent().navigate(place.address());
        List<HasElement> shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        assertThat(shown.get(0)).isInstanceOf(place.view());
        Listeners.requireOneHolderEach(UI.getCurrent());
        return Kept.page(UI.getCurrent());
    }

    private Stream<Place> places() {
        return views().flatMap(view -> addresses(view).map(address -> new Place(view, address)));
    }

    private static Stream<Class<? extends Component>> views() {
        return Browserless.routes(VIEWS).getRoutes().stream().sorted(Comparator.comparing(Class::getName));
    }

    private Stream<String> addresses(Class<? extends Component> view) {
        String route = view.getAnnotation(Route.class).value();
        String template = HasUrlParameter.class.isAssignableFrom(view) ? route + "/:parameter" : route;
        return template.contains(":") ? samples(template) : Stream.of(template);
    }
}
