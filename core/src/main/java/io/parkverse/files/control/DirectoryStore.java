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
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
        if (holds(hash)) {
            return;
        }
        try (InputStream in = Files.newInputStream(content)) {
            write(hash, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a content anew, whether it is held or not: for a copy of the store that is put back.
     *
     * @throws IllegalArgumentException when the content has another hash: the store is as before then
     */
    public void write(ContentHash hash, InputStream content) throws IOException {
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(place.getParent(), "incoming", ".part");
        try {
            copyChecked(hash, content, beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
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

    /** Everything that is held now, in the order of the hashes; works beside writers. */
    public List<ContentHash> contents() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    names.add(file.getFileName().toString());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }
            });
        }
        return names.stream()
                .filter(ContentHash::isOne)
                .map(ContentHash::new)
                .filter(this::holds)
                .toList();
    }

    /** Whether a content is held and still has its hash; reads all of it. */
    public boolean holdsUnchanged(ContentHash hash) throws IOException {
        if (!holds(hash)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(place(hash))) {
            return ContentHash.of(in).equals(hash);
        }
    }

    @Override
    public void remove(ContentHash hash) {
        try {
            Files.deleteIfExists(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(ContentHash hash) {
        String hex = hash.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static void copyChecked(ContentHash hash, InputStream from, Path to) throws IOException {
        MessageDigest digest = ContentHash.digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            from.transferTo(out);
        }
        if (!ContentHash.finished(digest).equals(hash)) {
            throw new IllegalArgumentException("the content has another hash than " + hash.hex());
        }
    }
}
