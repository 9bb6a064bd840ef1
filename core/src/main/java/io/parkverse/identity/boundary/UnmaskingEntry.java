package io.parkverse.identity.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Who looked at whose personal data, when and why. */
public record UnmaskingEntry(AccountId account, String subjectKind, UUID subject, String reason, Instant revealedAt)
        implements Serializable {}
