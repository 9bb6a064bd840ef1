package io.parkverse.files.control;

import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The store in a directory: {@code ab/cd/<hash>}. Content is written beside its place and moved there in one
 * step, so that a reader sees all of it or nothing.
 */
@ApplicationScoped
public class DirectoryStore implements FileStore {

    private final Path root;

    @Inject
    public DirectoryStore(Settings settings) {
        this(Path.of(settings.filesDirectory()));
    }

    /** For the container's proxy. */
    protected DirectoryStore() {
        this(Path.of(""));
    }

    public DirectoryStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(ContentHash hash, Path content) {
        Path place = place(hash);
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "incoming", ".part");
            try {
                copyChecked(hash, content, beside);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean holds(ContentHash hash) {
        return Files.exists(place(hash));
    }

    @Override
    public InputStream open(ContentHash hash, long offset, long length) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(place(hash));
            channel.position(offset);
            return BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(channel))
                    .setMaxCount(length)
                    .get();
        } catch (NoSuchFileException e) {
            FilesException missing = new FilesException(FilesError.NOT_FOUND);
            missing.initCause(e);
            throw missing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(ContentHash hash) {
        String hex = hash.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static void copyChecked(ContentHash hash, Path from, Path to) throws IOException {
        MessageDigest digest = ContentHash.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
        if (!ContentHash.finished(digest).equals(hash)) {
            throw new IllegalArgumentException("the content has another hash than " + hash.hex());
        }
    }
}
