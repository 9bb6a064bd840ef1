package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The REST API on the real server; what each operation does is shown without it. */
class ApiIT {

    private static final String PARK = "jinghu";
    private static final Pattern VIEWER = Pattern.compile("/assets/[0-9a-f]{12}/swagger/swagger-ui-bundle\\.js");

    @Test
    @DisplayName("G5.1 a token reads its park and its cases on the park's host, and nothing on another's")
    void token() {
        String secret = ApiToken.of(PARK, List.of("parks:read", "cases:read"));

        HttpResponse<String> park = called(Server.host(PARK), "/api/v1/parks/current", secret);
        HttpResponse<String> cases = called(Server.host(PARK), "/api/v1/cases?limit=1", secret);
        HttpResponse<String> changing = called(Server.host(PARK), "/api/v1/enterprises", secret);
        HttpResponse<String> elsewhere = called(Server.platformHost(), "/api/v1/parks/current", secret);

        assertThat(park.statusCode()).isEqualTo(200);
        assertThat(park.body()).contains("\"slug\":\"" + PARK + "\"");
        assertThat(park.headers().firstValue("ETag")).isPresent();
        assertThat(park.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("pv_workspace"));
        assertThat(cases.statusCode()).isEqualTo(200);
        assertThat(cases.body()).contains("\"items\":[");
        assertThat(changing.statusCode()).isEqualTo(403);
        assertThat(changing.body()).contains("platform.out-of-scope");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("G5.2 what is refused is a problem document, without a token and without an address too")
    void problems() {
        HttpResponse<String> stranger = Server.get(Server.host(PARK), "/api/v1/cases");
        HttpResponse<String> nowhere = Server.get(Server.host(PARK), "/api/v1/nothing");

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(stranger.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(nowhere.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(stranger.body()).contains("\"code\":\"platform.not-signed-in\"");
    }

    @Test
    @DisplayName("G5.1 the document and the viewer of the API come from the park's own host")
    void documentation() {
        HttpResponse<String> document = Server.get(Server.host(PARK), "/api/v1/openapi.json");
        HttpResponse<String> page = Server.get(Server.host(PARK), "/developers");
        Matcher viewer = VIEWER.matcher(page.body());

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).contains("\"operationId\" : \"openCase\"");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(viewer.find()).isTrue();
        assertThat(Server.get(Server.host(PARK), viewer.group()).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> called(String host, String path, String secret) {
        return Server.send(Server.request(host, path)
                .header("Authorization", "Bearer " + secret)
                .GET()
                .build());
    }
}
