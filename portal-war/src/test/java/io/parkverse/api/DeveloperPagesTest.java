package io.parkverse.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.edge.Assets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeveloperPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"swagger/swagger-ui.css", "swagger/swagger-ui-bundle.js", "developers.js"})
    @DisplayName("G5.1 the viewer of the document comes from our own host")
    void assets(String name) {
        assertThat(Assets.at(Assets.url(name).substring(Assets.PREFIX.length())))
                .isPresent();
    }
}
