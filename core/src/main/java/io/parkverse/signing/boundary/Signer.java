package io.parkverse.signing.boundary;

import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;
import java.util.Optional;

/**
 * One side of an envelope.
 *
 * @param place signature place in the documents, such as {@code enterprise}
 * @param role hat that signs: for the case's enterprise, or of the park
 * @param account the only person who may; empty text when everybody with the hat may
 */
public record Signer(String place, Role role, String account) implements Serializable {

    public static Signer anyone(String place, Role role) {
        return new Signer(place, role, "");
    }

    public static Signer only(String place, Role role, AccountId person) {
        return new Signer(place, role, person.toString());
    }

    public Optional<AccountId> person() {
        return account.isEmpty() ? Optional.empty() : Optional.of(AccountId.of(account));
    }
}
