package io.parkverse.audit.boundary;

import io.parkverse.platform.caller.ActorKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One change, as the park reads it.
 *
 * @param actor account id of a person, id of a token or of a visit, name of a job, or empty
 * @param requestId of the request that asked for it, or empty
 * @param before JSON object of the values before, {@code {}} when there were none
 * @param after JSON object of the values afterwards
 */
public record AuditView(
        UUID id,
        Instant at,
        ActorKind actorKind,
        String actor,
        String requestId,
        String action,
        String subjectKind,
        UUID subject,
        String before,
        String after)
        implements Serializable {}
