package io.parkverse.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with 19 MiB, 2 passes and 1 lane, the floor of OWASP's password storage sheet.
 * The encoded form carries its own parameters, so that they can be raised: an old hash still verifies
 * and is renewed at the next sign-in. At most two hashes per processor are computed at a time, which
 * bounds the memory that a flood of sign-ins can take. Safe for concurrent use.
 */
@ApplicationScoped
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Cost COST = new Cost(19_456, 2, 1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore running = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private final String nobody = hash(Secrets.next());

    /** Hashes with a salt of its own. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Encoded(COST, salt, compute(password, salt, COST)).text();
    }

    public boolean matches(String password, String encoded) {
        Encoded known = Encoded.parse(encoded);
        return MessageDigest.isEqual(compute(password, known.salt(), known.cost()), known.hash());
    }

    /** Takes as long as a real comparison, for a contact that nobody has. */
    public void compareWithNobody(String password) {
        matches(password, nobody);
    }

    /** Whether a hash was made with other parameters than today's. */
    public boolean outdated(String encoded) {
        return !Encoded.parse(encoded).cost().equals(COST);
    }

    private byte[] compute(String password, byte[] salt, Cost cost) {
        running.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memory())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            running.release();
        }
    }

    /**
     * What a hash costs.
     *
     * @param memory in KiB
     */
    private record Cost(int memory, int passes, int lanes) {}

    /** The usual text form: {@code $argon2id$v=19$m=..,t=..,p=..$salt$hash}. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Encoded(Cost cost, byte[] salt, byte[] hash) {

        private static final String FORM = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s";

        static Encoded parse(String text) {
            String[] parts = text.split("[$,]", -1);
            if (parts.length != 8 || !parts[1].equals("argon2id")) {
                throw new IllegalStateException("no Argon2id hash");
            }
            Cost cost = new Cost(number(parts[3]), number(parts[4]), number(parts[5]));
            Base64.Decoder decoder = Base64.getDecoder();
            return new Encoded(cost, decoder.decode(parts[6]), decoder.decode(parts[7]));
        }

        private static int number(String assignment) {
            return Integer.parseInt(assignment.substring(2));
        }

        String text() {
            Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
            return FORM.formatted(
                    cost.memory(),
                    cost.passes(),
                    cost.lanes(),
                    encoder.encodeToString(salt),
                    encoder.encodeToString(hash));
        }
    }
}
