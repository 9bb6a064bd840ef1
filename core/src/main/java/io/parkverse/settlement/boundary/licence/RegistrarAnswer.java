package io.parkverse.settlement.boundary.licence;

import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import java.time.LocalDate;

/** What the licence says. */
public record RegistrarAnswer(
        UnifiedSocialCreditCode code, String name, LocalDate establishedOn, LocalDate validUntil) {}
