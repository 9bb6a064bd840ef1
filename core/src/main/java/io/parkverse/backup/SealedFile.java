package io.parkverse.backup;

import io.parkverse.files.control.ContentHash;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The seal at the end of a backup: the last bytes of its ZIP comment are the SHA-256 of everything in front of
 * them, so that any changed or missing byte of the file is noticed. It proves that the file is whole, not who
 * made it.
 */
final class SealedFile {

    private static final String TITLE = "parkverse backup, sha256 of all before: ";
    private static final int HASH = 64;
    private static final int BLOCK = 64 * 1024;

    private SealedFile() {}

    /** The comment for the archive, with room for the seal. */
    static String comment() {
        return TITLE + "0".repeat(HASH);
    }

    /** Puts the seal into the room that {@link #comment} left at the end, when it is closed. */
    static OutputStream sealing(OutputStream target) {
        return new BufferedOutputStream(new Sealing(target), BLOCK);
    }

    /**
     * Reads all of the file.
     *
     * @throws BackupException when there is no seal or it does not fit
     */
    static void check(Path file) throws IOException, BackupException {
        String tail = tail(file);
        if (!tail.startsWith(TITLE)) {
            throw new BackupException(file + " is no backup of ./park, or its end is missing: name another file.");
        }
        try (InputStream in = BoundedInputStream.builder()
                .setInputStream(Files.newInputStream(file))
                .setMaxCount(Files.size(file) - HASH)
                .get()) {
            if (!ContentHash.of(in).hex().equals(tail.substring(TITLE.length()))) {
                throw new BackupException(file + " is damaged, its checksum does not fit: take another copy of it.");
            }
        }
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(in.length(), TITLE.length() + HASH)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }

    /** Holds back as many bytes as the seal has. */
    private static final class Sealing extends FilterOutputStream {

        private final MessageDigest digest = ContentHash.digest();
        private byte[] held = {};

        Sealing(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            byte[] all = Arrays.copyOf(held, held.length + length);
            System.arraycopy(bytes, offset, all, held.length, length);
            int passed = Math.max(0, all.length - HASH);
            digest.update(all, 0, passed);
            out.write(all, 0, passed);
            held = Arrays.copyOfRange(all, passed, all.length);
        }

        @Override
        public void close() throws IOException {
            try (OutputStream target = out) {
                target.write(ContentHash.finished(digest).hex().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
