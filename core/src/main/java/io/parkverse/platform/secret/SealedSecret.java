package io.parkverse.platform.secret;

import io.parkverse.platform.config.Settings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes sealed under the deployment's secret: AES-256-GCM with a random 96-bit nonce in front, the key derived
 * from the secret for this purpose only (HMAC-SHA-256 as extractor, RFC 5869). A configured deployment without a
 * secret is refused.
 */
public final class SealedSecret {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /**
     * Sealing for one purpose.
     *
     * @param purpose stable; what was sealed for one purpose opens for no other
     */
    public SealedSecret(Settings settings, String purpose) {
        if (settings.secret().isBlank() && settings.all().containsKey("PARK_MODE")) {
            throw new IllegalStateException("PARK_SECRET is not set");
        }
        this.key = new SecretKeySpec(derived(settings.secret(), purpose), "AES");
    }

    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain, 0);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException when it was sealed under another secret or changed
     */
    public byte[] open(byte[] sealed) {
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), sealed, NONCE);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] data, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(data, from, data.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed cannot be opened under this secret", e);
        }
    }

    private static byte[] derived(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(purpose.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
