package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OriginCheckTest {

    private static final String HOST = "lake.localhost:8080";

    @Test
    @DisplayName("F2.2 a form of another site, or of another park, is foreign")
    void foreign() {
        assertThat(check("cross-site", "http://evil.example")).isTrue();
        assertThat(check("same-site", "http://steel.localhost:8080")).isTrue();
        assertThat(OriginCheck.foreign(Optional.empty(), Optional.of("http://steel.localhost:8080"), HOST))
                .isTrue();
        assertThat(OriginCheck.foreign(Optional.empty(), Optional.of("null"), HOST))
                .isTrue();
        assertThat(OriginCheck.foreign(Optional.empty(), Optional.of("::"), HOST))
                .isTrue();
    }

    @Test
    @DisplayName("F2.2 the host's own form is let pass, whatever the case of the host")
    void own() {
        assertThat(check("same-origin", "http://LAKE.localhost:8080")).isFalse();
        assertThat(OriginCheck.foreign(Optional.of("none"), Optional.empty(), HOST))
                .isFalse();
        assertThat(OriginCheck.foreign(Optional.empty(), Optional.empty(), HOST))
                .isFalse();
    }

    private static boolean check(String site, String origin) {
        return OriginCheck.foreign(Optional.of(site), Optional.of(origin), HOST);
    }
}
