package io.parkverse.platform.caller;

import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.util.Objects;

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

    public static Caller job(TenantId park, String name) {
        return new Caller(park, new Actor.Job(name));
    }

    public boolean signedIn() {
        return actor instanceof Actor.Person;
    }

    /**
     * The account of a signed-in person.
     *
     * @throws AccessException {@link AccessError#NOT_SIGNED_IN} for everybody else
     */
    public AccountId account() {
        if (actor instanceof Actor.Person person) {
            return person.account();
        }
        throw new AccessException(AccessError.NOT_SIGNED_IN);
    }
}
