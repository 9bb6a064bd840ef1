package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who looked at whose personal data, when and why.
 *
 * @param person name of the one who looked
 */
public record UnmaskingEntry(AccountId account, String person, Subject subject, String reason, Instant revealedAt)
        implements Serializable {

    /**
     * The record that was looked at.
     *
     * @param kind a kind that an {@link UnmaskingSource} answers for
     * @param title what people call it; empty when it is gone
     */
    public record Subject(String kind, UUID id, String title) implements Serializable {}

    UnmaskingEntry titled(String title) {
        return new UnmaskingEntry(
                account, person, new Subject(subject.kind(), subject.id(), title), reason, revealedAt);
    }
}
