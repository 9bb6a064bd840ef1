package io.parkverse.limits.boundary;

import io.parkverse.platform.error.ErrorCode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * All limits of a park, each also the code of the refusal of what exceeds it. The plan gives each a value. Texts:
 * {@code limits.name.*}, {@code limits.words.*} (what is counted) and {@code limits.error.*}.
 */
public enum Limit implements ErrorCode {
    /** People who work for the park itself. */
    MEMBERS(Kind.STOCK),
    /** People with a hat in an enterprise of the park. */
    ENTERPRISE_PEOPLE(Kind.STOCK),
    /** Invitations that are neither answered nor expired. */
    INVITATIONS(Kind.STOCK),
    /** Enterprises that have not left. */
    ENTERPRISES(Kind.STOCK),
    /** Applications and other cases that have not ended. */
    OPEN_CASES(Kind.STOCK),
    BUILDINGS(Kind.STOCK),
    /** Units of all buildings. */
    UNITS(Kind.STOCK),
    /** Host names besides the default one. */
    HOSTS(Kind.STOCK),
    /** Access tokens that work. */
    TOKENS(Kind.STOCK),
    WEBHOOKS(Kind.STOCK),
    /** Bytes of all kept files together; what the portal writes itself counts and is never refused. */
    STORAGE(Kind.STOCK, Unit.BYTES),
    /** Bytes of one uploaded file. */
    UPLOAD(Kind.SIZE, Unit.BYTES),
    /** Rows of one imported file. */
    IMPORT_ROWS(Kind.SIZE),
    /** Files taken in for import within 24 hours. */
    IMPORTS(Kind.DAILY),
    /** Exports of the whole park asked for within 24 hours. */
    EXPORTS(Kind.DAILY),
    /** Notices sent on by mail or short message within 24 hours; those beyond stay in the inbox. */
    MESSAGES(Kind.DAILY),
    /** Calls of the API a minute, by all programs of the park together. */
    API_CALLS(Kind.RATE),
    /** Calls of the API a minute by one access token. */
    TOKEN_CALLS(Kind.RATE),
    /** Searches of the public directory a minute. */
    SEARCHES(Kind.RATE),
    /** Public checks of certificates a minute. */
    CERTIFICATE_CHECKS(Kind.RATE);

    /** How a limit is counted. */
    public enum Kind {
        /** Rows that are there. */
        STOCK(409, Duration.ZERO),
        /** One thing by itself. */
        SIZE(413, Duration.ZERO),
        /** Rows that were added within a day. */
        DAILY(429, Duration.ofDays(1)),
        /** Requests within a minute. */
        RATE(429, Duration.ofMinutes(1));

        private final int status;
        private final Duration per;

        Kind(int status, Duration per) {
            this.status = status;
            this.per = per;
        }

        /** The time over which it is counted; zero when time plays no part. */
        public Duration per() {
            return per;
        }
    }

    /** What a value counts. */
    public enum Unit {
        COUNT,
        BYTES
    }

    private final Kind kind;
    private final Unit unit;

    Limit(Kind kind) {
        this(kind, Unit.COUNT);
    }

    Limit(Kind kind, Unit unit) {
        this.kind = kind;
        this.unit = unit;
    }

    public Kind kind() {
        return kind;
    }

    public Unit unit() {
        return unit;
    }

    /** As plans, stored values and texts name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Limit> of(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key().equals(key)).findFirst();
    }

    /** Whether there is one use in the whole park that can be shown beside the value. */
    public boolean hasUse() {
        return kind != Kind.SIZE && this != TOKEN_CALLS;
    }

    @Override
    public String code() {
        return "limits." + key();
    }

    @Override
    public int status() {
        return kind.status;
    }
}
