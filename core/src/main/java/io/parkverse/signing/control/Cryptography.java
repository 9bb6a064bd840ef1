package io.parkverse.signing.control;

import io.parkverse.signing.boundary.Algorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Keys and the one provider that makes them. The provider is passed on, never registered globally. */
final class Cryptography {

    static final Provider PROVIDER = new BouncyCastleProvider();
    static final SecureRandom RANDOM = new SecureRandom();

    private static final int RSA_BITS = 2048;
    private static final String SM2_CURVE = "sm2p256v1";

    private Cryptography() {}

    static KeyPair keys(Algorithm algorithm) {
        try {
            if (algorithm == Algorithm.SM2) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
                generator.initialize(new ECGenParameterSpec(SM2_CURVE), RANDOM);
                return generator.generateKeyPair();
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", PROVIDER);
            generator.initialize(RSA_BITS, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
