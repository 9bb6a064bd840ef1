package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeIT {

    private static final String PARK = "jinghu";
    private static final List<String> HEADERS = List.of(
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy");

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

    @ParameterizedTest(name = "{displayName} [{0}]")
    @ValueSource(
            strings = {"/", "/nowhere", "/app/", "/admin/", "/api/v1/park", "/developers", "/signin", "/health/ready"})
    @DisplayName("G5.8 every answer carries the security headers, also a refusal or a redirect")
    void headers(String path) {
        Map<String, List<String>> headers =
                Server.get(Server.host(PARK), path).headers().map();

        for (String name : HEADERS) {
            assertThat(headers.getOrDefault(name, List.of())).as(name).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{displayName} [{0}]")
    @ValueSource(strings = {"/app/VAADIN/push", "/admin/VAADIN/push"})
    @DisplayName("G5.8 push answers no page of another origin, whose handshake is a plain GET")
    void pushFromElsewhere(String path) {
        assertThat(handshake(path, "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(handshake(path, "http://" + Server.host("lishan")).statusCode())
                .isEqualTo(403);
        assertThat(handshake(path, "http://" + Server.host(PARK)).statusCode()).isNotEqualTo(403);
    }

    @ParameterizedTest(name = "{displayName} [{0}]")
    @ValueSource(strings = {"/signin", "/app/", "/admin/", "/api/v1/enterprises"})
    @DisplayName("G5.8 a form on another site changes nothing, with whatever cookies the browser sends along")
    void formFromElsewhere(String path) {
        assertThat(posted(path, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(posted(path, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(posted(path, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(posted(path, "Origin", "http://" + Server.host(PARK)).body())
                .doesNotContain("came from another site");
    }

    private static HttpResponse<String> posted(String path, String header, String value) {
        return Server.send(Server.request(Server.host(PARK), path)
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=a%40example.org"))
                .build());
    }

    private static HttpResponse<String> handshake(String path, String origin) {
        return Server.send(Server.request(Server.host(PARK), path)
                .header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Origin", origin)
                .GET()
                .build());
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
