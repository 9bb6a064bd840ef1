package io.parkverse.platform.caller;

import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.TokenId;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * Who acts in which park: the first argument of every boundary method. A value that requests, Flow
 * user interfaces, streams and jobs hold and pass on, so that the park stays bound where no request
 * scope is active. It carries no roles: the boundary reads them from the database on every call.
 */
public record Caller(TenantId park, Actor actor) implements Serializable {

    public Caller {
        Objects.requireNonNull(park, "park");
        Objects.requireNonNull(actor, "actor");
    }

    public static Caller anonymous(TenantId park) {
        return new Caller(park, new Actor.Anonymous());
    }

    public static Caller person(TenantId park, AccountId account, SignInId signIn) {
        return new Caller(park, new Actor.Person(account, signIn));
    }

    public static Caller token(TenantId park, TokenId token, AccountId maker) {
        return new Caller(park, new Actor.Token(token, maker));
    }

    /** A person of the platform during a visit to the park. */
    public static Caller acting(TenantId park, ParkVisitId visit, AccountId account, SignInId signIn) {
        return new Caller(park, new Actor.Acting(visit, account, signIn));
    }

    public static Caller job(TenantId park, String name) {
        return new Caller(park, new Actor.Job(name));
    }

    public boolean signedIn() {
        return responsible().isPresent();
    }

    /**
     * The account of a signed-in person, or of the maker of a token.
     *
     * @throws AccessException {@link AccessError#NOT_SIGNED_IN} for everybody else
     */
    public AccountId account() {
        return responsible().orElseThrow(() -> new AccessException(AccessError.NOT_SIGNED_IN));
    }

    /** Who answers for what is done, see {@link Actor#responsible}. */
    public Optional<AccountId> responsible() {
        return actor.responsible();
    }
}
