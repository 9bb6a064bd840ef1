package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parkverse.system.ApiDocument.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Throws requests made from the API's own document at it. With -Dpark.full=true 10,000 of them. */
class FuzzIT {

    /** A park that no other test looks at. */
    private static final String PARK = "zhiyuan";

    private static final int REQUESTS = Boolean.getBoolean("park.full") ? 10_000 : 500;
    private static final long SEED = 20_261_123;
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([0-9a-f-]{36})\"");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    /** As the platform may set it for a park: what is refused for its number alone shows nothing here. */
    private static final String MANY_CALLS = "update park set limits = limits"
            + " || '{\"api-calls\": 10000000, \"token-calls\": 10000000}' where slug = ? returning id";

    private static final String ALLOWED = Server.look(MANY_CALLS, PARK);

    private final String secret = ApiToken.of(PARK, ApiToken.ALL_SCOPES);
    private final ApiDocument document = ApiDocument.read(
            Server.get(Server.host(PARK), "/api/v1/openapi.json").body());

    @Test
    @DisplayName(
            "G5.10 no request made from the document is answered with 5xx, and every answer is as the document says")
    void answersAsPromised() {
        Fuzzer fuzzer = new Fuzzer(SEED, document, known());
        List<Operation> operations = document.operations();
        Set<String> faults = new TreeSet<>();
        TreeMap<Integer, Integer> answers = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            Operation operation = operations.get(i % operations.size());
            HttpRequest request = request(operation, fuzzer);
            HttpResponse<String> answer = Server.send(request);
            answers.merge(answer.statusCode(), 1, Integer::sum);
            faults(operation, answer)
                    .forEach(fault -> faults.add(operation.method() + " " + request.uri() + ": " + fault));
        }

        assertThat(faults).as("answers by status %s", answers).isEmpty();
        assertThat(ALLOWED).isNotEmpty();
        assertThat(answers.getOrDefault(429, 0)).isLessThan(REQUESTS / 10);
        assertThat(answers.keySet()).anyMatch(status -> status < 300).anyMatch(status -> status >= 400);
    }

    /** Which is why no request of the others is longer: what the server refuses never reaches the API. */
    @Test
    @DisplayName("G5.10 a request whose head is longer than 8 KiB is refused before it reaches the API")
    void longHead() {
        String path = "/api/v1/cases?state=";

        assertThat(Server.get(Server.host(PARK), path + "x".repeat(6_000)).statusCode())
                .isEqualTo(401);
        assertThat(Server.get(Server.host(PARK), path + "x".repeat(10_000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("G5.10 an answer that is not as the document says is found")
    void isAbleToFail() {
        Operation reading = document.operations().stream()
                .filter(operation -> operation.path().endsWith("/parks/current"))
                .findFirst()
                .orElseThrow();

        assertThat(document.faults(reading, 200, "application/json", "{\"made\":\"up\"}"))
                .isNotEmpty();
        assertThat(document.faults(reading, 404, "text/html", "<p>")).isNotEmpty();
        assertThat(document.faults(reading, 500, "application/problem+json", "{}"))
                .isNotEmpty();
    }

    private List<String> faults(Operation operation, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return List.of("answered with " + answer.statusCode() + " " + answer.body());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return document.faults(operation, answer.statusCode(), type, answer.body());
    }

    private HttpRequest request(Operation operation, Fuzzer fuzzer) {
        Matcher place = PLACE.matcher(operation.path());
        String path = place.replaceAll(found -> Matcher.quoteReplacement(fuzzer.segment()));
        HttpRequest.Builder request = Server.request(Server.host(PARK), path + queries(operation, fuzzer));
        for (JsonNode parameter : operation.text().path("parameters")) {
            if (parameter.path("in").asText().equals("header") && !fuzzer.chance(5)) {
                request.header(parameter.get("name").asText(), fuzzer.header());
            }
        }
        request.header("Authorization", "Bearer " + (fuzzer.chance(5) ? fuzzer.header() : secret));
        JsonNode content = operation.text().path("requestBody").path("content");
        if (content.isEmpty()) {
            return request.method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.noBody())
                    .build();
        }
        String type = content.fieldNames().next();
        request.header("Content-Type", fuzzer.chance(5) ? "text/plain" : type);
        byte[] body = fuzzer.body(content.get(type).path("schema"));
        return request.method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofByteArray(body))
                .build();
    }

    private static String queries(Operation operation, Fuzzer fuzzer) {
        List<String> parts = new ArrayList<>();
        for (JsonNode parameter : operation.text().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && fuzzer.chance(60)) {
                parts.add(parameter.get("name").asText() + "=" + fuzzer.query());
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private List<String> known() {
        List<String> ids = new ArrayList<>();
        for (String list : List.of("/api/v1/cases?limit=20", "/api/v1/enterprises?limit=20")) {
            Matcher id = ID.matcher(Server.send(Server.request(Server.host(PARK), list)
                            .header("Authorization", "Bearer " + secret)
                            .GET()
                            .build())
                    .body());
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        return ids;
    }
}
