package io.parkverse.enterprise.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** What the registrar's licence says of an enterprise. */
public record Registration(UnifiedSocialCreditCode code, String nameZh, String registeredAddress, LocalDate on)
        implements Serializable {}
