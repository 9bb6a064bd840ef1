package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EdgeIT {

    private static final String PARK = "jinghu";

    @Test
    @DisplayName("F1.3 the server is ready when database, grid and both WARs answer")
    void ready() {
        HttpResponse<String> answer = Server.get(Server.platformHost(), "/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("F2.2 an unknown host is a plain 404")
    void unknownHost() {
        HttpResponse<String> answer = Server.get("nobody." + Server.platformHost(), "/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("镜湖");
    }

    @Test
    @DisplayName("F2.2 a park answers on its own host and on the platform's under its short name")
    void parkHosts() {
        assertThat(Server.get(Server.host(PARK), "/").statusCode()).isEqualTo(200);
        assertThat(Server.get(Server.platformHost(), "/p/" + PARK).statusCode()).isIn(200, 301, 302, 308);
    }

    @Test
    @DisplayName("F3.2 the console of a park sends a stranger to the sign-in of the platform")
    void consoleNeedsSignIn() {
        HttpResponse<String> answer = Server.send(Server.request(Server.host(PARK), "/admin/")
                .header("Accept", "text/html")
                .GET()
                .build());

        assertThat(answer.statusCode()).isIn(302, 303, 307);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/signin");
    }

    @Test
    @DisplayName("F6.2 a thousand anonymous requests create no session")
    void noSessions() {
        for (int i = 0; i < 1_000; i++) {
            HttpResponse<String> answer = Server.get(Server.host(PARK), "/");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("pv_workspace") || cookie.startsWith("JSESSIONID"));
        }
    }

    @Test
    @DisplayName(
            "F6.3 a kept page is the same page as the one first made, in the visitor's language, and 304 to who has it")
    void keptPage() {
        HttpResponse<String> made = asked("zh-CN", "");
        HttpResponse<String> kept = asked("zh-CN", "");
        String tag = kept.headers().firstValue("ETag").orElseThrow();

        assertThat(kept.body()).isEqualTo(made.body()).contains("lang=\"zh-CN\"");
        assertThat(kept.headers().map().keySet()).isEqualTo(made.headers().map().keySet());
        assertThat(kept.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(asked("en-GB", "").body()).contains("lang=\"en\"");
        assertThat(asked("zh-CN", tag).statusCode()).isEqualTo(304);
        assertThat(asked("en-GB", tag).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> asked(String language, String known) {
        return Server.send(Server.request(Server.host(PARK), "/")
                .header("Accept-Language", language)
                .header("If-None-Match", known.isEmpty() ? "\"none\"" : known)
                .GET()
                .build());
    }

    @Test
    @DisplayName("F1.7 in test mode the clock can be moved, and only forward")
    void clock() {
        Server.advance(Duration.ofMinutes(1));

        HttpResponse<String> back = Server.send(Server.request(Server.platformHost(), "/test/clock?advance=PT-1H")
                .header("Origin", Server.platform(""))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(back.statusCode()).isBetween(400, 499);
    }
}
