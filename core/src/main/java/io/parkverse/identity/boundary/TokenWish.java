package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * A token that somebody wants.
 *
 * @param owner the enterprise that it works for; empty for a token of the park
 * @param name what it is for, 1 to 80 characters
 * @param days until it expires, 1 to {@value #LONGEST}
 */
public record TokenWish(Optional<EnterpriseId> owner, String name, Set<ApiScope> scopes, int days) {

    public static final int LONGEST = 366;

    public TokenWish {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }

    /** A token as it was made, with the only copy of its secret. */
    public record Made(TokenView token, String secret) implements Serializable {}
}
