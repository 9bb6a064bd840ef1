package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A person's own account, unmasked. */
public record Profile(AccountId account, String displayName, Locale locale, List<Contact> contacts, Instant createdAt)
        implements Serializable {

    public Profile {
        contacts = List.copyOf(contacts);
    }
}
