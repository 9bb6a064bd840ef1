package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Says a secret wherever the product takes one. It stands in no answer; that it stands in no log is looked at by
 * {@code ./park test} once all tests have run, together with the deployment's own secrets and people's data.
 */
class CanaryIT {

    /** Known to {@code scripts/test.sh}. */
    private static final String CANARY = "canary-7f3a91c2";

    private static final String PARK = "jinghu";

    @ParameterizedTest(name = "{displayName} [{0}]")
    @CsvSource({
        "/signin, contact=nobody%40example.org&password={}",
        "/sign-up, name=a&contact=nobody&password={}",
        "/sign-up/code, challenge=a&digits={}",
        "/sign-up/confirm, challenge=a&token={}",
        "/recovery/new-password, challenge=a&password={}",
    })
    @DisplayName("G5.11 a password or code is in no answer, whatever the form says to it")
    void forms(String path, String form) {
        HttpResponse<String> answer = Server.send(Server.request(Server.platformHost(), path)
                .header("Origin", Server.platform(""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.replace("{}", CANARY)))
                .build());

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body() + answer.headers().map()).doesNotContain(CANARY);
    }

    @ParameterizedTest(name = "{displayName} [{0}]")
    @ValueSource(strings = {"Bearer pvt_", "Basic ", "Bearer ", "Digest username="})
    @DisplayName("G5.11 a token is in no refusal of the API")
    void tokens(String kind) {
        HttpResponse<String> answer = Server.send(Server.request(Server.host(PARK), "/api/v1/cases")
                .header("Authorization", kind + CANARY)
                .GET()
                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body() + answer.headers().map()).doesNotContain(CANARY);
    }

    @Test
    @DisplayName("G5.11 a body that cannot be read is not told again")
    void bodies() {
        String secret = ApiToken.of(PARK, ApiToken.ALL_SCOPES);
        for (String body : new String[] {"{\"kind\":\"" + CANARY, "{\"kind\":{\"" + CANARY + "\":1}}", CANARY}) {
            HttpResponse<String> answer = Server.send(Server.request(Server.host(PARK), "/api/v1/cases")
                    .header("Authorization", "Bearer " + secret)
                    .header("Idempotency-Key", CANARY)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build());

            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.body() + answer.headers().map()).doesNotContain(CANARY);
        }
    }

    @Test
    @DisplayName("G5.11 cookies that nobody gave open nothing and are not told again")
    void cookies() {
        HttpResponse<String> answer = Server.send(Server.request(Server.host(PARK), "/app/")
                .header("Cookie", "pv_session=" + CANARY + "; pv_workspace=" + CANARY)
                .header("Accept", "text/html")
                .GET()
                .build());

        assertThat(answer.statusCode()).isBetween(300, 399);
        assertThat(answer.body() + answer.headers().map()).doesNotContain(CANARY);
    }
}
