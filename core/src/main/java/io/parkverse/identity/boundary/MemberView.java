package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who wears a hat in the park. */
public record MemberView(UUID membership, Person person, Hat hat, Instant since) implements Serializable {

    /** Who it is; the contact is masked. */
    public record Person(AccountId account, String displayName, String maskedContact) implements Serializable {}
}
