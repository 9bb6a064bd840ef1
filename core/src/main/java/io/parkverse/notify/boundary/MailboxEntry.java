package io.parkverse.notify.boundary;

import io.parkverse.platform.identifier.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A message in the mailbox. Address, subject and body are empty until delivery was tried; the body of
 * a secret message that left the portal is hidden.
 */
public record MailboxEntry(UUID id, TenantId park, State state, Content content, Instant queuedAt, String failure)
        implements Serializable {

    /** Where a message stands. */
    public enum State {
        PENDING,
        SENT,
        CAPTURED,
        UNDELIVERABLE
    }

    /** What it says to whom. */
    public record Content(String channel, String address, String language, String subject, String body)
            implements Serializable {}
}
