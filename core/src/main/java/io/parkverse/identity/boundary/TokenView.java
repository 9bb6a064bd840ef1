package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.TokenId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An access token, without its secret, which nobody can read again.
 *
 * @param beginning first characters of the secret, to tell tokens apart
 * @param maker display name of the person whose rights it has
 */
public record TokenView(
        TokenId id, String name, String beginning, String maker, List<ApiScope> scopes, Life life, State state)
        implements Serializable {

    public TokenView {
        scopes = List.copyOf(scopes);
    }

    /**
     * Its moments.
     *
     * @param lastUsedAt exact to a minute; {@link #NEVER} before the first use
     */
    public record Life(Instant createdAt, Instant expiresAt, Instant lastUsedAt) implements Serializable {

        public static final Instant NEVER = Instant.EPOCH;

        public boolean used() {
            return !lastUsedAt.equals(NEVER);
        }
    }

    /** Whether it still works. */
    public enum State {
        ALIVE,
        EXPIRED,
        REVOKED
    }
}
