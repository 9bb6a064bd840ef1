package io.parkverse.idempotency.control;

import io.parkverse.idempotency.boundary.IdempotencyError;
import io.parkverse.idempotency.boundary.IdempotencyException;
import io.parkverse.idempotency.boundary.RequestKey;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The answers that are kept for a day. */
@ApplicationScoped
public class KeptAnswers {

    static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * Takes a key, or finds the answer that was given under it. The insertion waits for a running transaction
     * with the same key.
     */
    public Optional<String> claim(TenantId park, UUID holder, RequestKey request) {
        boolean ours = sql.update(
                        "insert into kept_answer (tenant_id, id, holder, key, fingerprint, answer, at)"
                                + " values (?, ?, ?, ?, ?, '', ?) on conflict (tenant_id, holder, key) do nothing",
                        park.value(),
                        UuidV7.next(),
                        holder,
                        request.key(),
                        request.fingerprint(),
                        Timestamp.from(clock.instant()))
                == 1;
        return ours ? Optional.empty() : Optional.of(answerOf(holder, request));
    }

    public void keep(UUID holder, RequestKey request, String answer) {
        sql.update("update kept_answer set answer = ? where holder = ? and key = ?", answer, holder, request.key());
    }

    /** Lets go of the answers of the park that are older than a day. */
    int sweep() {
        return sql.update(
                "delete from kept_answer where at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }

    private String answerOf(UUID holder, RequestKey request) {
        Kept kept = sql.first(
                        "select fingerprint, answer from kept_answer where holder = ? and key = ?",
                        row -> new Kept(row.getString(1), row.getString(2)),
                        holder,
                        request.key())
                .orElseThrow(() -> new IllegalStateException("a kept answer went away"));
        if (!kept.fingerprint().equals(request.fingerprint())) {
            throw new IdempotencyException(IdempotencyError.KEY_REUSED);
        }
        return kept.answer();
    }

    private record Kept(String fingerprint, String answer) {}
}
