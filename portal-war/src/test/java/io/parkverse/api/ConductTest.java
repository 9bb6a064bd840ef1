package io.parkverse.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.api.Rest.Answer;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every operation, shown by one or two of them. */
class ConductTest {

    private static final ApiPark PARK = new ApiPark();
    private static final String ENTERPRISE = "v1/enterprises/" + PARK.enterprise;
    private static final String CHANGE =
            "{\"nameZh\":\"云杉\",\"nameEn\":\"%s\",\"legalForm\":\"LIMITED_COMPANY\",\"scope\":\"软件\",\"inDirectory\":false}";

    @Test
    @DisplayName("G5.2 a reader who has the present version gets 304 and no body")
    void notModified() {
        String tag = PARK.asPark("GET", ENTERPRISE).send().header("ETag");

        Answer again =
                PARK.asPark("GET", ENTERPRISE).header("If-None-Match", tag).send();

        assertThat(tag).matches("\"[0-9]+\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    @DisplayName(
            "G5.2 a change needs the version that was read: 428 without, 412 with an older one, and nothing is changed")
    void ifMatch() {
        String tag = PARK.asEnterprise("GET", ENTERPRISE).send().header("ETag");
        Answer changed = change(tag, "First");
        Answer late = change(tag, "Second");
        Answer blind = PARK.asEnterprise("PUT", ENTERPRISE)
                .json(CHANGE.formatted("Third"))
                .send();

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("code")).isEqualTo("api.if-match-failed");
        assertThat(blind.status()).isEqualTo(428);
        assertThat(PARK.asEnterprise("GET", ENTERPRISE).send().text("nameEn")).isEqualTo("First");
    }

    @Test
    @DisplayName("G5.2 the same creating call again makes nothing, and gets the same answer with a mark")
    void idempotent() {
        String key = UUID.randomUUID().toString();
        Answer first = open(key, "BRANCH");
        Answer second = open(key, "BRANCH");
        Answer other = open(key, "MOVE_IN");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith("/api/v1/cases/" + first.text("id"));
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("idempotency.key-reused");
        assertThat(PARK.desk.cases.ofEnterprise(PARK.desk.operator, PARK.enterprise))
                .filteredOn(view -> view.kind().equals("BRANCH"))
                .hasSize(1);
    }

    @Test
    @DisplayName("G5.2 a list read part by part has every row once, also when rows come in meanwhile")
    void cursors() {
        ApiPark park = new ApiPark();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CaseView opened = park.desk
                    .applications
                    .start(park.desk.applicant, ApplicationKind.NEW_COMPANY)
                    .workCase();
            wanted.add(0, opened.id().toString());
        }
        wanted.add(park.settled.toString());
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            Answer part = park.asPark("GET", "v1/cases?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .send();
            part.json().path("items").forEach(item -> read.add(item.path("id").asText()));
            next = part.text("next");
            park.desk.applications.start(park.desk.applicant, ApplicationKind.NEW_COMPANY);
        } while (!next.isEmpty());

        assertThat(read).isEqualTo(wanted);
    }

    @Test
    @DisplayName("G5.1 cases are listed by state")
    void byState() {
        CaseId draft = PARK.desk
                .applications
                .start(PARK.desk.applicant, ApplicationKind.NEW_COMPANY)
                .workCase()
                .id();

        Answer drafts = PARK.asPark("GET", "v1/cases?state=draft").send();

        assertThat(drafts.json().path("items").findValuesAsText("id")).contains(draft.toString());
        assertThat(drafts.json().path("items").findValuesAsText("id")).doesNotContain(PARK.settled.toString());
    }

    @Test
    @DisplayName("G5.1 a token of an enterprise lists and reads its own only")
    void ownOnly() {
        CaseId other = PARK.desk
                .applications
                .start(PARK.desk.applicant, ApplicationKind.NEW_COMPANY)
                .workCase()
                .id();

        assertThat(PARK.asEnterprise("GET", "v1/enterprises")
                        .send()
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(PARK.enterprise.toString());
        assertThat(PARK.asEnterprise("GET", "v1/cases/" + other).send().status())
                .isEqualTo(404);
        assertThat(PARK.asPark("GET", "v1/cases/" + other).send().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("G5.1 a token without the scope is refused and told so")
    void outOfScope() {
        String narrow = ApiPark.token(PARK.desk.operator, Optional.empty(), ApiScope.PARKS_READ);

        Answer answer = Rest.at(PARK.desk.park, "GET", "v1/cases").token(narrow).send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("platform.out-of-scope");
        assertThat(answer.text("detail")).contains("casework.read");
    }

    @Test
    @DisplayName("G5.1 the bytes of a document come with their name, type and tag")
    void download() {
        String id = PARK.desk.documents.ofCase(PARK.desk.operator, PARK.settled).stream()
                .filter(document -> document.slot().equals("representative-id"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();

        Answer file =
                PARK.asEnterprise("GET", "v1/documents/" + id + "/content").send();
        Answer watermarked =
                PARK.asPark("GET", "v1/documents/" + id + "/content").send();

        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).contains("attachment").contains("scan.pdf");
        assertThat(file.header("ETag")).isNotEmpty();
        assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(watermarked.body()).isNotEqualTo(file.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}x",
                "{\"kind\":\"BRANCH\"}",
                "{\"kind\":\"BRANCH\",\"kind\":\"BRANCH\",\"enterprise\":\"x\"}",
                "{\"kind\":1,\"enterprise\":\"x\"}",
                "{\"kind\":\"BRANCH\",\"enterprise\":null}",
                "{\"kind\":\"BRANCH\",\"enterprise\":\"x\",\"park\":\"x\"}"
            })
    @DisplayName("G5.2 a body that does not fit is refused with its place, and nothing is half done")
    void strictBodies(String body) {
        Answer answer = PARK.asEnterprise("POST", "v1/cases")
                .header("Idempotency-Key", "x")
                .json(body)
                .send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("api.body-invalid");
    }

    @Test
    @DisplayName("G5.2 a body beyond all measure is refused")
    void largeBody() {
        Answer answer = PARK.asEnterprise("POST", "v1/cases")
                .header("Idempotency-Key", "x")
                .json("{\"kind\":\"" + "B".repeat(300_000) + "\"}")
                .send();

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    @DisplayName("G5.2 what is not there, not allowed or not understood is a problem document too")
    void misfits() {
        assertThat(code(PARK.asPark("GET", "v1/nothing"), 404)).isEqualTo("api.no-such-address");
        assertThat(code(PARK.asPark("DELETE", "v1/cases"), 405)).isEqualTo("api.method-not-allowed");
        assertThat(code(PARK.asPark("GET", "v1/cases").header("Accept", "text/csv"), 406))
                .isEqualTo("api.not-acceptable");
        assertThat(code(PARK.asPark("POST", "v1/cases").bytes("text/csv", new byte[] {1}), 415))
                .isEqualTo("api.media-type");
    }

    @Test
    @DisplayName("G5.1 the API belongs to a park's host; a suspended park has none")
    void places() {
        assertThat(code(Rest.onPlatform("GET", "v1/cases"), 404)).isEqualTo("api.no-park-here");
        ApiPark suspended = new ApiPark();
        Portal.execute("update park set state = 'SUSPENDED' where id = ?", suspended.desk.park.value());

        assertThat(code(suspended.asPark("GET", "v1/cases"), 403)).isEqualTo("api.park-suspended");
    }

    @Test
    @DisplayName("G5.1 the OpenAPI document is there for everybody")
    void document() {
        Answer answer = Rest.onPlatform("GET", DocumentOfApi.PATH).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("openapi").asText()).startsWith("3.");
    }

    private static Answer change(String tag, String name) {
        return PARK.asEnterprise("PUT", ENTERPRISE)
                .header("If-Match", tag)
                .json(CHANGE.formatted(name))
                .send();
    }

    private static Answer open(String key, String kind) {
        return PARK.asEnterprise("POST", "v1/cases")
                .header("Idempotency-Key", key)
                .json("{ \"kind\": \"" + kind + "\", \"enterprise\": \"" + PARK.enterprise + "\" }")
                .send();
    }

    private static String code(Rest request, int status) {
        Answer answer = request.send();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        return answer.text("code");
    }
}
