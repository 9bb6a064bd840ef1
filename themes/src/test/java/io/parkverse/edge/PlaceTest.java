package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest(name = "F2.2 {0}{1} is {2}")
    @CsvSource({
        "'', /, PUBLIC",
        "'', /settle, PUBLIC",
        "'', /application, PUBLIC",
        "'', /health/ready, PROBE",
        "'', /healthy, PUBLIC",
        "'', /app, PRIVATE",
        "'', /app/cases, PRIVATE",
        "'', /VAADIN/push, PRIVATE",
        "'', /VAADIN/build/vaadin-bundle.js, FLOW_STATIC",
        "'', /VAADIN/build/../push, PRIVATE",
        "/admin, '', PRIVATE",
        "/admin, /, PRIVATE",
        "/admin, /health/ready, PRIVATE",
        "/admin, /VAADIN/build/x.js, FLOW_STATIC"
    })
    @DisplayName("F2.2 consoles and workspace are private, everything else is public")
    void places(String context, String path, Place place) {
        assertThat(Place.of(context, path)).isEqualTo(place);
    }
}
