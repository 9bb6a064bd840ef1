package io.parkverse.files.control;

import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A file on this machine's disk while it is checked; removed when closed. */
public final class Spool implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Path path;
    private final ContentHash hash;
    private final long size;

    private Spool(Path path, ContentHash hash, long size) {
        this.path = path;
        this.hash = hash;
        this.size = size;
    }

    /**
     * Receives a stream and stops reading it at the limit.
     *
     * @throws FilesException {@link FilesError#EMPTY} or {@link FilesError#TOO_LARGE}
     */
    public static Spool receive(InputStream content, long maxBytes) {
        try {
            Path path = Files.createTempFile("parkverse-upload", ".part");
            try {
                return filled(path, content, maxBytes);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public ContentHash hash() {
        return hash;
    }

    public long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spool filled(Path path, InputStream content, long maxBytes) throws IOException {
        MessageDigest digest = ContentHash.digest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > maxBytes) {
                    throw new FilesException(FilesError.TOO_LARGE, maxBytes / 1024 / 1024);
                }
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        if (size == 0) {
            throw new FilesException(FilesError.EMPTY);
        }
        return new Spool(path, ContentHash.finished(digest), size);
    }
}
