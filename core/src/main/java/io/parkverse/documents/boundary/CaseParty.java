package io.parkverse.documents.boundary;

import io.parkverse.platform.identifier.EnterpriseId;

/** The enterprise of a case with the name that stands in watermarks. */
public record CaseParty(EnterpriseId enterprise, String name) {}
