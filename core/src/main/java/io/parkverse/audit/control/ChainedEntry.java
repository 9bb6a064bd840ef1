package io.parkverse.audit.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * An entry as the chain sees it, and its hash: SHA-256 over the hash before it, its position, and each
 * field with its length in bytes before it (all numbers big-endian), so that no two entries read the same.
 *
 * @param micros of the Unix epoch
 * @param texts actor_kind, actor, request_id (empty for none), action, subject_kind, before, after
 */
record ChainedEntry(UUID park, UUID id, long micros, UUID subject, List<String> texts) {

    /** Bytes of a hash; the first entry of a park follows as many zeros. */
    static final int HASH_BYTES = 32;

    /** The columns that {@link #read} reads from the table under the name {@code e}. */
    static final String COLUMNS = "e.tenant_id, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.subject_id,"
            + " e.actor_kind, e.actor, coalesce(e.request_id, ''), e.action, e.subject_kind, e.before::text,"
            + " e.after::text";

    private static final int TEXTS = 7;
    private static final int FIXED_BYTES = HASH_BYTES + 8 + 16 + 16 + 8 + 16;

    static ChainedEntry read(ResultSet row, int first) throws SQLException {
        String[] texts = new String[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = row.getString(first + 4 + i);
        }
        return new ChainedEntry(
                row.getObject(first, UUID.class),
                row.getObject(first + 1, UUID.class),
                row.getLong(first + 2),
                row.getObject(first + 3, UUID.class),
                List.of(texts));
    }

    byte[] hash(byte[] before, long position) {
        ByteBuffer fixed = ByteBuffer.allocate(FIXED_BYTES).put(before).putLong(position);
        put(fixed, park);
        put(fixed, id);
        fixed.putLong(micros);
        put(fixed, subject);
        MessageDigest digest = sha256();
        digest.update(fixed.array());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static void put(ByteBuffer target, UUID id) {
        target.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
