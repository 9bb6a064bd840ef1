package io.parkverse.identity.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An open invitation; the contact is masked. */
public record InvitationView(UUID id, String maskedContact, Hat hat, Instant invitedAt, Instant until)
        implements Serializable {}
