package io.parkverse.identity.boundary;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.identity.control.TokenBook;
import io.parkverse.identity.control.TokenRules;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TokenId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Access tokens of programs: those of the park, kept by its operators, and those of an enterprise, kept by
 * its owners. Neither sees the other's. A token acts with the rights that its maker has at that moment in the
 * park, or in the one enterprise, and within its scopes.
 */
@Boundary
public class Tokens {

    @Inject
    TokenBook book;

    @Inject
    TokenRules rules;

    @Inject
    LimitGate gate;

    @Inject
    Audit audit;

    /** Tokens of the park or of an enterprise, the newest first; ended ones too. */
    @Allowed("identity.tokens")
    public List<TokenView> list(Caller caller, Optional<EnterpriseId> owner) {
        rules.requireKeeper(owner);
        return book.of(owner);
    }

    /** The scopes that the caller can give to a token: those whose operations the caller may call. */
    @Allowed("identity.tokens")
    public List<ApiScope> offered(Caller caller, Optional<EnterpriseId> owner) {
        rules.requireKeeper(owner);
        return rules.offered(owner);
    }

    /**
     * Makes a token. Its secret is in the answer and nowhere else.
     *
     * @throws IdentityException {@link IdentityError#SCOPE_NOT_HELD} for more than the caller may do, and for
     *     a missing name or scope, a wrong expiry, and too many tokens
     */
    @Allowed("identity.token-make")
    public TokenWish.Made make(Caller caller, TokenWish wish) {
        rules.requireKeeper(wish.owner());
        rules.requireSound(wish);
        gate.require(Limit.TOKENS, 1);
        TokenWish.Made made = book.insert(caller, wish);
        audit.record(caller, "identity.token-make", subject(made.token().id()), "{}", facts(made.token()));
        return made;
    }

    /** Ends a token at once. */
    @Allowed("identity.token-revoke")
    public void revoke(Caller caller, TokenId token) {
        rules.requireKeeper(book.ownerOf(token));
        if (book.revoke(token)) {
            audit.record(caller, "identity.token-revoke", subject(token), "{\"revoked\":false}", "{\"revoked\":true}");
        }
    }

    /** Who acts with a secret on the park's host; empty for a secret that opens nothing here. */
    @Allowed("identity.resolve")
    public Optional<Caller> resolve(Caller caller, String secret) {
        return book.resolve(caller.park(), secret);
    }

    private static Audit.Subject subject(TokenId token) {
        return new Audit.Subject("access-token", token.value());
    }

    /** What audit keeps of a token; codes of scopes and moments need no escaping. */
    private static String facts(TokenView token) {
        return "{\"scopes\":\"%s\",\"expires_at\":\"%s\"}"
                .formatted(
                        token.scopes().stream().map(ApiScope::code).collect(Collectors.joining(" ")),
                        token.life().expiresAt());
    }
}
