package io.parkverse.files.boundary;

import io.parkverse.files.control.ContentCheck;
import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.FileName;
import io.parkverse.files.control.FileStore;
import io.parkverse.files.control.Forgetting;
import io.parkverse.files.control.Spool;
import io.parkverse.files.entity.FileEntry;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.identifier.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes and gives files of the park whose wall is up. Called by features within their own boundaries,
 * which decide who may.
 */
@ApplicationScoped
public class StoredFiles {

    @Inject
    FileStore store;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Forgetting forgetting;

    @Inject
    LimitGate gate;

    /**
     * Checks a file and stores it; a refused file leaves nothing behind.
     *
     * @throws io.parkverse.limits.boundary.LimitException when it is larger than the park may take, or does not fit
     * @throws FilesException with the reason when it is not taken
     */
    public StoredFile keep(Upload upload, Acceptance acceptance) {
        try (Spool spool = Spool.receive(upload.content(), acceptance.maxBytes())) {
            String name = FileName.clean(upload.fileName());
            MediaKind kind = ContentCheck.accept(spool.path(), name, acceptance);
            gate.requireSize(Limit.UPLOAD, spool.size());
            gate.require(Limit.STORAGE, spool.size());
            return enter(Content.of(spool), kind, name);
        }
    }

    /** Stores a file that the portal itself made. */
    public StoredFile keepGenerated(String name, MediaKind kind, byte[] content) {
        try (Spool spool = Spool.receive(new ByteArrayInputStream(content), content.length)) {
            return enter(Content.of(spool), kind, FileName.clean(name));
        }
    }

    /** Stores a file that the portal has written on this machine's disk; it stays there too. */
    public StoredFile keepWritten(String name, MediaKind kind, Path written) {
        try (InputStream in = Files.newInputStream(written)) {
            return enter(new Content(ContentHash.of(in), Files.size(written), written), kind, FileName.clean(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is known of a file.
     *
     * @throws FilesException {@link FilesError#NOT_FOUND} in this park
     */
    public StoredFile get(FileId id) {
        return Optional.ofNullable(entityManager.find(FileEntry.class, id.value()))
                .map(FileEntry::file)
                .orElseThrow(() -> new FilesException(FilesError.NOT_FOUND));
    }

    /**
     * A part of a file's bytes. Needs no transaction, so that a long download holds none.
     *
     * @param length number of bytes; what lies beyond the end is left out
     */
    public InputStream open(StoredFile file, long offset, long length) {
        return store.open(new ContentHash(file.hash()), offset, length);
    }

    /** All bytes of a file. */
    public byte[] content(StoredFile file) {
        try (InputStream in = open(file, 0, file.size())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile enter(Content content, MediaKind kind, String name) {
        forgetting.waitFor(content.hash);
        store.put(content.hash, content.path);
        FileEntry entry = new FileEntry(content.hash.hex(), content.size, kind, name, clock.instant());
        entityManager.persist(entry);
        return entry.file();
    }

    /** A content that lies on this machine's disk. */
    private record Content(ContentHash hash, long size, Path path) {

        static Content of(Spool spool) {
            return new Content(spool.hash(), spool.size(), spool.path());
        }
    }
}
