package io.parkverse.identity.control;

import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Slows guessing down: five tries are free, then each wrong one doubles the wait from 30 seconds up to
 * 15 minutes, so that at most some hundred guesses a day are possible. A try is counted before it is
 * judged, and its row stays locked until the transaction ends: parallel guesses queue up. The subject
 * is hashed, and counted whether or not it exists.
 */
@ApplicationScoped
public class GuessThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * Counts a try.
     *
     * @throws IdentityException {@link IdentityError#TOO_MANY_TRIES} while the subject is blocked
     */
    public void enter(String subject) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] key = Secrets.hash(subject);
        Counter counter = lock(key, Timestamp.from(now));
        if (counter.blockedUntil().isAfter(now)) {
            long seconds =
                    Math.max(1, Duration.between(now, counter.blockedUntil()).toSeconds());
            throw new IdentityException(IdentityError.TOO_MANY_TRIES, seconds);
        }
        boolean forgotten = counter.lastTry().plus(FORGOTTEN_AFTER).isBefore(now);
        int tries = forgotten ? 1 : counter.tries() + 1;
        sql.update(
                "update guess_throttle set tries = ?, blocked_until = ?, last_try_at = ? where subject_hash = ?",
                tries,
                Timestamp.from(now.plus(waitAfter(tries))),
                Timestamp.from(now),
                key);
    }

    /** Forgets the wrong tries: the last one was right. */
    public void succeeded(String subject) {
        sql.update("delete from guess_throttle where subject_hash = ?", Secrets.hash(subject));
    }

    /** Removes counters that are forgotten anyway. */
    int sweep() {
        return sql.update(
                "delete from guess_throttle where last_try_at < ?",
                Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)));
    }

    static Duration waitAfter(int tries) {
        if (tries < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - FREE_TRIES, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private Counter lock(byte[] key, Timestamp now) {
        return sql.first(
                        "insert into guess_throttle (subject_hash, tries, blocked_until, last_try_at) values (?, 0, ?, ?)"
                                + " on conflict (subject_hash) do update set subject_hash = excluded.subject_hash"
                                + " returning tries, blocked_until, last_try_at",
                        row -> new Counter(
                                row.getInt(1),
                                row.getTimestamp(2).toInstant(),
                                row.getTimestamp(3).toInstant()),
                        key,
                        now,
                        now)
                .orElseThrow();
    }

    private record Counter(int tries, Instant blockedUntil, Instant lastTry) {}
}
