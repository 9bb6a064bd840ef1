package io.parkverse.enterprise.boundary;

import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.Instant;

/**
 * An enterprise as its members and the park's staff see it.
 *
 * @param code unified social credit code; empty before the licence is there
 * @param inDirectory whether the enterprise has consented to be shown to the public
 */
public record EnterpriseView(
        EnterpriseId id,
        String nameZh,
        String nameEn,
        String code,
        EnterpriseState state,
        LegalForm legalForm,
        String scope,
        String registeredAddress,
        boolean inDirectory,
        Instant foundedAt,
        int version)
        implements Serializable {}
