package io.parkverse.platform.event;

import io.parkverse.platform.identifier.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as its consumers get it.
 *
 * @param id the same at every delivery, so that a consumer can recognise a repetition
 */
public record StoredEvent(
        UUID id, TenantId park, String type, String subjectKind, UUID subject, String payload, Instant at) {}
