package io.parkverse.settlement.ui;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import java.io.Serializable;

/** A certificate with the case that it came from. */
record IssuedCertificate(CaseId caseId, CertificateCheck paper) implements Serializable {}
