package io.parkverse.signing.control;

import io.parkverse.signing.boundary.Algorithm;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The key of one act with its certificate. Lives on the stack of the act; nothing keeps it. Signs the way of
 * PAdES (ETSI EN 319 142-1): detached CMS, the certificate bound by a signed attribute, no signing time in it.
 */
final class OneTimeKey implements SignatureInterface {

    private final KeyPair keys;
    private final String algorithm;
    private final List<X509Certificate> chain;

    OneTimeKey(CertificateAuthority authority, CertificateAuthority.Request request, Algorithm algorithm) {
        this.keys = Cryptography.keys(algorithm);
        this.algorithm = algorithm.signature();
        this.chain = authority.issue(request, keys.getPublic());
    }

    BigInteger serial() {
        return chain.get(0).getSerialNumber();
    }

    /** SHA-256 of the public key. */
    String fingerprint() {
        return HexFormat.of().formatHex(sha256(keys.getPublic().getEncoded()));
    }

    @Override
    public byte[] sign(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder builder =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(Cryptography.PROVIDER)
                            .build());
            builder.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(boundCertificate()) {
                @Override
                public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
                    return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
                }
            });
            generator.addSignerInfoGenerator(builder.build(
                    new JcaContentSignerBuilder(algorithm)
                            .setProvider(Cryptography.PROVIDER)
                            .build(keys.getPrivate()),
                    chain.get(0)));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException | CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private AttributeTable boundCertificate() throws CertificateEncodingException {
        ESSCertIDv2 id = new ESSCertIDv2(sha256(chain.get(0).getEncoded()));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id))));
        return new AttributeTable(attributes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
