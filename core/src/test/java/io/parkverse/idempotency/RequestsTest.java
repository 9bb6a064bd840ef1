package io.parkverse.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.idempotency.boundary.IdempotencyError;
import io.parkverse.idempotency.boundary.IdempotencyException;
import io.parkverse.idempotency.boundary.RequestKey;
import io.parkverse.idempotency.boundary.Requests;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private final SettlementPark park = new SettlementPark();
    private final Requests requests = Portal.bean(Requests.class);
    private final Caller caller = park.applicant;

    @Test
    @DisplayName("G5.2 the same request again does nothing and gets the first answer")
    void once() {
        Requests.Outcome first = requests.once(caller, key("a", "{}"), this::opened);
        Requests.Outcome second = requests.once(caller, key("a", "{}"), this::opened);

        assertThat(second.answer()).isEqualTo(first.answer());
        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(cases()).hasSize(1);
    }

    @Test
    @DisplayName("G5.2 requests with one key at the same time do their work once")
    void atOnce() {
        List<CompletableFuture<Requests.Outcome>> running = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> requests.once(caller, key("a", "{}"), this::opened)))
                .limit(4)
                .toList();

        List<String> answers = running.stream()
                .map(CompletableFuture::join)
                .map(Requests.Outcome::answer)
                .toList();

        assertThat(cases()).hasSize(1);
        assertThat(answers).containsOnly(cases().get(0).id().toString());
    }

    @Test
    @DisplayName("G5.2 a key that came with another request is refused, and nothing is done")
    void reused() {
        requests.once(caller, key("a", "{}"), this::opened);

        assertThatThrownBy(() -> requests.once(caller, key("a", "{\"kind\":1}"), this::opened))
                .isInstanceOfSatisfying(
                        IdempotencyException.class, e -> assertThat(e.code()).isEqualTo(IdempotencyError.KEY_REUSED));
        assertThat(cases()).hasSize(1);
    }

    @Test
    @DisplayName("G5.2 work that is refused leaves nothing, and its key is free")
    void refused() {
        assertThatThrownBy(() -> requests.once(caller, key("a", "{}"), () -> {
                    opened();
                    throw new AccessException(AccessError.NOT_FOUND);
                }))
                .isInstanceOf(AccessException.class);
        assertThat(cases()).isEmpty();

        assertThat(requests.once(caller, key("a", "{}"), this::opened).repeated())
                .isFalse();
    }

    @Test
    @DisplayName("G5.2 keys of different callers and parks have nothing to do with each other")
    void otherCallers() {
        SettlementPark other = new SettlementPark();
        requests.once(caller, key("a", "{}"), this::opened);

        assertThat(requests.once(other.applicant, key("a", "[]"), () -> "x").repeated())
                .isFalse();
        assertThat(requests.once(park.reviewer, key("a", "[]"), () -> "x").repeated())
                .isFalse();
    }

    @Test
    @DisplayName("G5.2 an answer is kept for a day")
    void sweeps() {
        requests.once(caller, key("a", "{}"), () -> "x");
        Portal.execute("update kept_answer set at = at - interval '25 hours' where tenant_id = ?", park.park.value());

        Portal.bean(Sweeping.class).run(park.job);

        assertThat(requests.once(caller, key("a", "[]"), () -> "y").answer()).isEqualTo("y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "键", "\u0000"})
    @DisplayName("G5.2 a key that is missing or holds more than visible ASCII is refused")
    void unsound(String key) {
        assertThatThrownBy(() -> key(key, "{}"))
                .isInstanceOfSatisfying(
                        IdempotencyException.class, e -> assertThat(e.code()).isEqualTo(IdempotencyError.KEY_MISSING));
    }

    private String opened() {
        return park.applications
                .start(caller, ApplicationKind.NEW_COMPANY)
                .workCase()
                .id()
                .toString();
    }

    private List<CaseView> cases() {
        return Portal.bean(Cases.class).mine(caller);
    }

    private static RequestKey key(String key, String body) {
        return RequestKey.of(key, "POST cases", body.getBytes(StandardCharsets.UTF_8));
    }
}
