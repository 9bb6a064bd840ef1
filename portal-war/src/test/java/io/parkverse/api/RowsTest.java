package io.parkverse.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.parkverse.api.Rest.Answer;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Four rows for every operation of the OpenAPI document: works, invalid, not signed in, other park. */
class RowsTest {

    private static final Rows ROWS = new Rows();

    @Test
    @DisplayName(
            "G5.5 every operation of the document has its rows, and no row is for an operation that does not exist")
    void complete() {
        assertThat(ROWS.known())
                .isEqualTo(Operations.all().stream().map(Operations::id).collect(Collectors.toSet()));
    }

    @TestFactory
    @DisplayName("G5.5 four rows for every operation")
    Stream<DynamicTest> rows() {
        return Operations.all().stream()
                .flatMap(operation -> Stream.of(
                        dynamicTest("G5.5 " + operation.id() + " works", () -> works(operation)),
                        dynamicTest("G5.5 " + operation.id() + " refuses what is invalid", () -> invalid(operation)),
                        dynamicTest("G5.5 " + operation.id() + " needs a token", () -> notSignedIn(operation)),
                        dynamicTest(
                                "G5.5 " + operation.id() + " knows nothing of another park", () -> other(operation))));
    }

    private static void works(Operations operation) {
        Answer answer = ROWS.of(operation).valid().send();

        assertThat(operation.node().path("responses").has(String.valueOf(answer.status())))
                .as(new String(answer.body(), UTF_8))
                .isTrue();
        assertThat(answer.status()).isBetween(200, 299);
        if (operation.creates()) {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.header("Location")).startsWith("http");
        }
    }

    private static void invalid(Operations operation) {
        List<Rest> requests = ROWS.of(operation).invalid();
        assertThat(requests).isNotEmpty();
        for (Rest request : requests) {
            refused(request.send(), List.of(400, 404, 406, 409, 412, 415, 422, 428));
        }
    }

    private static void notSignedIn(Operations operation) {
        Answer answer =
                ROWS.of(operation).valid().token("pvt_" + "0".repeat(43)).send();

        refused(answer, List.of(401));
        assertThat(answer.text("code")).isEqualTo("platform.not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    /** The token of one park opens nothing on another's host; a token of the other park finds nothing of this one. */
    private static void other(Operations operation) {
        Rows.Row row = ROWS.of(operation);
        TenantId elsewhere = Portal.park();

        refused(row.at(elsewhere).send(), List.of(401));
        Answer answer = row.fromOtherPark().send();
        if (answer.status() < 300) {
            assertThat(new String(answer.body(), UTF_8)).doesNotContain(ROWS.secretsOfThisPark());
        } else {
            refused(answer, List.of(404, 412));
        }
    }

    private static void refused(Answer answer, List<Integer> statuses) {
        assertThat(answer.status()).as(new String(answer.body(), UTF_8)).isIn(statuses);
        assertThat(answer.header("Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.text("code")).matches("[a-z]+\\.[a-z-]+");
        assertThat(answer.text("type")).isEqualTo("urn:parkverse:problem:" + answer.text("code"));
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.text("instance")).startsWith("urn:uuid:");
    }
}
