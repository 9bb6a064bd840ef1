package io.parkverse.signing.control;

import io.parkverse.platform.config.Settings;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.platform.secret.SealedSecret;
import io.parkverse.signing.boundary.Algorithm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Root keys of the simulated authority, kept in the database and sealed under the deployment's secret. */
@ApplicationScoped
public class AuthorityRoots {

    private static final String PURPOSE = "parkverse signing authority 1";

    @Inject
    Sql sql;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A root and its key. */
    record Root(X509Certificate certificate, PrivateKey key) {}

    /** Writes the certificate of a new root. */
    interface Certifying {

        X509Certificate certify(Algorithm algorithm, KeyPair keys, Instant at);
    }

    /** The root of an algorithm; made when there is none, by whoever comes first. */
    Root root(Algorithm algorithm, Certifying certifying) {
        return find(algorithm).orElseGet(() -> {
            KeyPair keys = Cryptography.keys(algorithm);
            X509Certificate certificate = certifying.certify(algorithm, keys, clock.instant());
            keep(algorithm, certificate, keys.getPrivate());
            return find(algorithm).orElseThrow();
        });
    }

    private Optional<Root> find(Algorithm algorithm) {
        return sql.first(
                        "select certificate, sealed_key from authority_root where algorithm = ?",
                        row -> new Stored(row.getBytes(1), row.getBytes(2)),
                        algorithm.name())
                .map(stored -> opened(algorithm, stored));
    }

    private void keep(Algorithm algorithm, X509Certificate certificate, PrivateKey key) {
        try {
            sql.update(
                    "insert into authority_root (algorithm, certificate, sealed_key, created_at) values (?, ?, ?, ?)"
                            + " on conflict do nothing",
                    algorithm.name(),
                    certificate.getEncoded(),
                    new SealedSecret(settings, PURPOSE).seal(key.getEncoded()),
                    Timestamp.from(clock.instant()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Root opened(Algorithm algorithm, Stored stored) {
        try {
            X509Certificate certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509", Cryptography.PROVIDER)
                            .generateCertificate(new ByteArrayInputStream(stored.certificate()));
            PrivateKey key = KeyFactory.getInstance(algorithm == Algorithm.SM2 ? "EC" : "RSA", Cryptography.PROVIDER)
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(new SealedSecret(settings, PURPOSE).open(stored.sealedKey())));
            return new Root(certificate, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Stored(byte[] certificate, byte[] sealedKey) {}
}
