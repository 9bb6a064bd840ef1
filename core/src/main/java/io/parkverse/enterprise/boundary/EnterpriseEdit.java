package io.parkverse.enterprise.boundary;

import java.io.Serializable;

/** What an owner may change by hand; code, state and address change by settlement only. */
public record EnterpriseEdit(EnterpriseName names, LegalForm legalForm, String scope, boolean inDirectory)
        implements Serializable {}
