package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityHeadersTest {

    @ParameterizedTest
    @EnumSource(Place.class)
    @DisplayName("G5.8 every answer forbids frames, guessed types, foreign code and plug-ins")
    void everywhere(Place place) {
        Map<String, String> headers = SecurityHeaders.of(place, false);

        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsKeys("Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy");
        assertThat(directives(headers)).contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
        assertThat(directives(headers)).noneMatch(part -> part.matches("(script|default)-src .*(http|[*]|data:).*"));
    }

    @Test
    @DisplayName("G5.8 public pages run no inline code; only the Flow applications, whose bootstrap is inline, may")
    void inline() {
        assertThat(SecurityHeaders.of(Place.PUBLIC, false).get("Content-Security-Policy"))
                .doesNotContain("unsafe");
        assertThat(SecurityHeaders.of(Place.PRIVATE, false).get("Content-Security-Policy"))
                .contains("script-src 'self' 'unsafe-inline'");
    }

    @Test
    @DisplayName("G5.8 browsers are told to keep to https where the deployment is reached by https, and only there")
    void transport() {
        assertThat(SecurityHeaders.of(Place.PUBLIC, true)).containsKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.of(Place.PUBLIC, false)).doesNotContainKey("Strict-Transport-Security");
    }

    private static List<String> directives(Map<String, String> headers) {
        return List.of(headers.get("Content-Security-Policy").split("; *", -1));
    }
}
