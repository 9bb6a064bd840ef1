package io.parkverse.signing.control;

import io.parkverse.signing.boundary.VerificationReport.Who;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/** The signature's value, read, with the result of checking it against the bytes it is about. */
record Cms(X509Certificate signer, boolean intact) {

    static Optional<Cms> read(PDSignature signature, byte[] content) {
        try {
            // read as a stream: the byte-array form rejects the padding behind the value
            CMSSignedData data = new CMSSignedData(
                    new CMSProcessableByteArray(content), new ByteArrayInputStream(signature.getContents()));
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation information = signers.iterator().next();
            return certificate(data.getCertificates(), information)
                    .map(certificate -> new Cms(certificate, verified(information, certificate)));
        } catch (CMSException | RuntimeException e) {
            return Optional.empty();
        }
    }

    Who who(Instant at) {
        X500Name subject = X500Name.getInstance(signer.getSubjectX500Principal().getEncoded());
        X500Name issuer = X500Name.getInstance(signer.getIssuerX500Principal().getEncoded());
        return new Who(
                part(subject, BCStyle.CN),
                signer.getSerialNumber().toString(16),
                at,
                signer.getSigAlgName(),
                part(issuer, BCStyle.O).contains(SimulatedAuthority.MARK));
    }

    private static String part(X500Name name, ASN1ObjectIdentifier type) {
        RDN[] parts = name.getRDNs(type);
        return parts.length == 0
                ? ""
                : IETFUtils.valueToString(parts[0].getFirst().getValue());
    }

    private static Optional<X509Certificate> certificate(
            Store<X509CertificateHolder> certificates, SignerInformation information) {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> matching = certificates.getMatches(information.getSID());
        return matching.stream().findFirst().map(Cms::converted);
    }

    private static X509Certificate converted(X509CertificateHolder holder) {
        try {
            return new JcaX509CertificateConverter()
                    .setProvider(Cryptography.PROVIDER)
                    .getCertificate(holder);
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean verified(SignerInformation information, X509Certificate certificate) {
        try {
            return information.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Cryptography.PROVIDER)
                    .build(certificate.getPublicKey()));
        } catch (OperatorCreationException | CMSException e) {
            return false;
        }
    }
}
