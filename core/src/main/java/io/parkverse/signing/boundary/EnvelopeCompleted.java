package io.parkverse.signing.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnvelopeId;

/** All sides have signed, or the paper has been confirmed; fired within the transaction. */
public record EnvelopeCompleted(Caller caller, EnvelopeId envelope, CaseId caseId) {}
