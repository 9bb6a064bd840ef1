package io.parkverse.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = new Routes();

    @BeforeEach
    void setUp() {
        Handler nothing = request -> Answer.missing();
        routes.kept(Where.PLATFORM, "/", nothing);
        routes.kept(Where.PARK, "/", nothing);
        routes.open(Where.EVERYWHERE, "/certificate", nothing);
        routes.open(Where.EVERYWHERE, "/certificate/*", nothing);
        routes.get(Where.PLATFORM, "/signin", nothing);
        routes.post(Where.PLATFORM, "/signin", nothing);
    }

    @Test
    @DisplayName("F2.2 a page exists on its kind of host only")
    void byHost() {
        assertThat(find("GET", Where.PLATFORM, "/signin")).isPresent();
        assertThat(find("GET", Where.PARK, "/signin")).isEmpty();
        assertThat(find("GET", Where.PARK, "/certificate")).isPresent();
    }

    @Test
    @DisplayName("F2.2 an open address takes exactly one more segment")
    void oneSegment() {
        assertThat(find("GET", Where.PARK, "/certificate/7ZK3")).isPresent();
        assertThat(find("GET", Where.PARK, "/certificate/")).isEmpty();
        assertThat(find("GET", Where.PARK, "/certificate/7ZK3/more")).isEmpty();
    }

    @Test
    @DisplayName("F2.2 forms of people are not shared with other hosts, pages for everybody are")
    void shared() {
        assertThat(find("GET", Where.PLATFORM, "/signin"))
                .map(Routes.Route::shared)
                .contains(false);
        assertThat(find("POST", Where.PLATFORM, "/signin"))
                .map(Routes.Route::shared)
                .contains(false);
        assertThat(find("GET", Where.PARK, "/")).map(Routes.Route::shared).contains(true);
        assertThat(find("GET", Where.PARK, "/certificate"))
                .map(Routes.Route::kept)
                .contains(false);
    }

    @Test
    @DisplayName("F6.2 a page can be asked for by HEAD, and by no unknown method")
    void methods() {
        assertThat(find("HEAD", Where.PARK, "/")).isPresent();
        assertThat(find("PUT", Where.PARK, "/")).isEmpty();
        assertThat(find("POST", Where.PARK, "/")).isEmpty();
    }

    private Optional<Routes.Route> find(String method, Where host, String path) {
        return routes.find(method, host, path);
    }
}
