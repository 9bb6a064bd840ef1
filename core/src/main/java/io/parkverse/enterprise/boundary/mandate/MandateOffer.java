package io.parkverse.enterprise.boundary.mandate;

import io.parkverse.identity.boundary.MandateScope;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a company offers an agent company.
 *
 * @param agentCode unified social credit code of a settled company of the park, as typed
 * @param scopes at least one; {@link MandateScope#READ} is added
 * @param lastDay from today to a year ahead, by the park's calendar
 */
public record MandateOffer(String agentCode, Set<MandateScope> scopes, LocalDate lastDay) implements Serializable {

    public MandateOffer {
        scopes = Set.copyOf(scopes);
    }
}
