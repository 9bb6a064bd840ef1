package io.parkverse.enterprise.boundary;

import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.LocalDate;

/** A settled enterprise as the public sees it, by its consent. */
public record DirectoryEntry(
        EnterpriseId id,
        String nameZh,
        String nameEn,
        String code,
        LegalForm legalForm,
        String scope,
        LocalDate settledOn)
        implements Serializable {}
