package io.parkverse.identity.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.Proof;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes that are used once. A code proves itself as a whole (a link) or by six digits together with
 * the challenge that one browser holds; five wrong digits burn it. A decoy looks like a code and
 * accepts nothing: it stands where a contact must not be revealed.
 */
@ApplicationScoped
public class OneTimeCodes {

    private static final int MAX_TRIES = 5;
    private static final int MAX_PER_HOUR = 5;
    private static final int MAX_PER_DAY = 10;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** A code as it is sent; only here in the clear. */
    record Issued(UUID challenge, String digits, String token) {}

    /** What a code was issued for. */
    record Content(String subject, Map<String, String> data) {}

    Issued issue(CodePurpose purpose, String subject, Map<String, String> data) {
        Issued code = new Issued(UuidV7.next(), Secrets.digits(), Secrets.next());
        insert(purpose, subject, code, data);
        return code;
    }

    /** A challenge that no answer fits. */
    UUID decoy(CodePurpose purpose, String subject) {
        Issued code = new Issued(UuidV7.next(), Secrets.next(), Secrets.next());
        insert(purpose, subject, code, Map.of());
        return code.challenge();
    }

    /** Whether a subject was sent so many codes lately that it gets no more for now. */
    boolean exhausted(CodePurpose purpose, String subject) {
        return issuedSince(purpose, subject, Duration.ofHours(1)) >= MAX_PER_HOUR
                || issuedSince(purpose, subject, Duration.ofDays(1)) >= MAX_PER_DAY;
    }

    /**
     * What an unused code was issued for, without using it.
     *
     * @throws IdentityException {@link IdentityError#CODE_REFUSED} when the proof is wrong, late or
     *     used; wrong digits are counted
     */
    Content check(CodePurpose purpose, Proof proof) {
        return proof instanceof Proof.Digits digits
                ? byDigits(purpose, digits)
                : byToken(purpose, ((Proof.Link) proof).token());
    }

    /** Burns a code that was checked in this transaction. */
    void burn(CodePurpose purpose, Proof proof) {
        int burnt = proof instanceof Proof.Digits digits
                ? sql.update(
                        "update one_time_code set used_at = ?, data = '{}' where purpose = ? and id = ? and used_at is null",
                        now(),
                        purpose.name(),
                        digits.challenge())
                : sql.update(
                        "update one_time_code set used_at = ?, data = '{}' where purpose = ? and secret_hash = ? and used_at is null",
                        now(),
                        purpose.name(),
                        Secrets.hash(((Proof.Link) proof).token()));
        if (burnt != 1) {
            throw new IdentityException(IdentityError.CODE_REFUSED);
        }
    }

    /** Counts a wrong answer that came with a link; five of them burn the code. */
    void countMiss(CodePurpose purpose, Proof.Link proof) {
        sql.update(
                "update one_time_code set tries = tries + 1 where purpose = ? and secret_hash = ?",
                purpose.name(),
                Secrets.hash(proof.token()));
    }

    /** Takes a code of a purpose at once, whether or not it is still good; empty for one already taken. */
    Optional<Content> take(CodePurpose purpose, String token) {
        return sql.first(
                        "update one_time_code set used_at = ? where purpose = ? and secret_hash = ? and used_at is null"
                                + " returning subject, data, expires_at",
                        row -> row.getTimestamp("expires_at").toInstant().isAfter(clock.instant())
                                ? Optional.of(content(row))
                                : Optional.<Content>empty(),
                        now(),
                        purpose.name(),
                        Secrets.hash(token))
                .flatMap(content -> content);
    }

    /** Removes what has been over for a day. */
    int sweep() {
        return sql.update(
                "delete from one_time_code where expires_at < ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(1))));
    }

    private Content byToken(CodePurpose purpose, String token) {
        return sql.first(
                        "select subject, data from one_time_code where purpose = ? and secret_hash = ?"
                                + " and used_at is null and expires_at > ? and tries < ? for update",
                        OneTimeCodes::content,
                        purpose.name(),
                        Secrets.hash(token),
                        now(),
                        MAX_TRIES)
                .orElseThrow(() -> new IdentityException(IdentityError.CODE_REFUSED));
    }

    private Content byDigits(CodePurpose purpose, Proof.Digits proof) {
        Tried tried = sql.first(
                        "update one_time_code set tries = tries + 1 where purpose = ? and id = ?"
                                + " and used_at is null and expires_at > ? and tries < ?"
                                + " returning subject, data, digits_hash",
                        row -> new Tried(content(row), row.getBytes("digits_hash")),
                        purpose.name(),
                        proof.challenge(),
                        now(),
                        MAX_TRIES)
                .orElseThrow(() -> new IdentityException(IdentityError.CODE_REFUSED));
        if (!MessageDigest.isEqual(tried.digitsHash(), digitsHash(proof.challenge(), proof.digits()))) {
            throw new IdentityException(IdentityError.CODE_REFUSED);
        }
        return tried.content();
    }

    private void insert(CodePurpose purpose, String subject, Issued code, Map<String, String> data) {
        Instant now = clock.instant();
        sql.update(
                "insert into one_time_code (id, purpose, subject, secret_hash, digits_hash, data, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                code.challenge(),
                purpose.name(),
                subject,
                Secrets.hash(code.token()),
                digitsHash(code.challenge(), code.digits()),
                write(data),
                Timestamp.from(now),
                Timestamp.from(now.plus(purpose.life())));
    }

    private long issuedSince(CodePurpose purpose, String subject, Duration span) {
        return sql.first(
                        "select count(*) from one_time_code where purpose = ? and subject = ? and created_at > ?",
                        row -> row.getLong(1),
                        purpose.name(),
                        subject,
                        Timestamp.from(clock.instant().minus(span)))
                .orElse(0L);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static byte[] digitsHash(UUID challenge, String digits) {
        return Secrets.hash(challenge + ":" + digits.strip());
    }

    private static Content content(ResultSet row) throws SQLException {
        try {
            return new Content(row.getString("subject"), JSON.readValue(row.getString("data"), DATA));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a one-time code holds no readable data", e);
        }
    }

    private static String write(Map<String, String> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Tried(Content content, byte[] digitsHash) {}
}
