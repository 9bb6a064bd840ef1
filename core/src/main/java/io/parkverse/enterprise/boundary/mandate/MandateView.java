package io.parkverse.enterprise.boundary.mandate;

import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A mandate as both companies see it.
 *
 * @param scopes in the order of {@link MandateScope}
 * @param answerBy until when an offer can be accepted
 */
public record MandateView(
        UUID id,
        Side client,
        Side agent,
        List<MandateScope> scopes,
        LocalDate lastDay,
        Instant offeredAt,
        Instant answerBy,
        MandateState state)
        implements Serializable {

    /** One of the two companies. */
    public record Side(EnterpriseId enterprise, String name) implements Serializable {}
}
