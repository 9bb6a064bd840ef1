package io.parkverse.signing.control;

import io.parkverse.signing.boundary.Algorithm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority that identifies nobody: for demonstration and tests. Every name it writes says
 * 模拟. A root per algorithm is made at first use and shared by all parks; certificates live ten minutes.
 */
@ApplicationScoped
public class SimulatedAuthority implements CertificateAuthority {

    /** Mark in the organisation of every subject and issuer. */
    public static final String MARK = "模拟 SIMULATED";

    private static final Duration ROOT_LIFE = Duration.ofDays(3650);
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int SERIAL_BITS = 127;

    @Inject
    AuthorityRoots roots;

    @Override
    public List<X509Certificate> issue(Request request, PublicKey key) {
        AuthorityRoots.Root root = roots.root(request.algorithm(), SimulatedAuthority::root);
        X500Name issuer = X500Name.getInstance(
                root.certificate().getSubjectX500Principal().getEncoded());
        Names names = new Names(issuer, name(request.person(), request.act()));
        Span span = new Span(request.at().minus(SKEW), request.at().plus(LIFE));
        KeyUsage usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return List.of(
                signed(names, span, usage, key, new Issuing(request.algorithm(), root.key())), root.certificate());
    }

    @Override
    public List<X509Certificate> roots() {
        return Stream.of(Algorithm.values())
                .map(algorithm ->
                        roots.root(algorithm, SimulatedAuthority::root).certificate())
                .toList();
    }

    /** Issuer and subject. */
    private record Names(X500Name issuer, X500Name subject) {}

    /** Time of validity. */
    private record Span(Instant from, Instant until) {}

    /** What the issuer signs with. */
    private record Issuing(Algorithm algorithm, PrivateKey key) {}

    private static X509Certificate root(Algorithm algorithm, KeyPair keys, Instant at) {
        X500Name name = name("Parkverse " + algorithm + " 测试根", "root");
        return signed(
                new Names(name, name),
                new Span(at.minus(SKEW), at.plus(ROOT_LIFE)),
                new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign),
                keys.getPublic(),
                new Issuing(algorithm, keys.getPrivate()));
    }

    private static X500Name name(String common, String act) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, common)
                .addRDN(BCStyle.OU, act)
                .addRDN(BCStyle.O, MARK)
                .build();
    }

    private static X509Certificate signed(Names names, Span span, KeyUsage usage, PublicKey key, Issuing by) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    names.issuer(),
                    new BigInteger(SERIAL_BITS, Cryptography.RANDOM),
                    Date.from(span.from()),
                    Date.from(span.until()),
                    names.subject(),
                    key);
            boolean root = names.issuer().equals(names.subject());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(root));
            builder.addExtension(Extension.keyUsage, true, usage);
            return new JcaX509CertificateConverter()
                    .setProvider(Cryptography.PROVIDER)
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder(by.algorithm().signature())
                                    .setProvider(Cryptography.PROVIDER)
                                    .build(by.key())));
        } catch (OperatorCreationException | CertificateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
