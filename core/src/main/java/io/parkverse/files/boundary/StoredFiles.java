package io.parkverse.files.boundary;

import io.parkverse.files.control.ContentCheck;
import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.FileName;
import io.parkverse.files.control.FileStore;
import io.parkverse.files.control.Spool;
import io.parkverse.files.entity.FileEntry;
import io.parkverse.platform.identifier.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /**
     * Checks a file and stores it; a refused file leaves nothing behind.
     *
     * @throws FilesException with the reason when it is not taken
     */
    public StoredFile keep(Upload upload, Acceptance acceptance) {
        try (Spool spool = Spool.receive(upload.content(), acceptance.maxBytes())) {
            String name = FileName.clean(upload.fileName());
            MediaKind kind = ContentCheck.accept(spool.path(), name, acceptance);
            return enter(spool, kind, name);
        }
    }

    /** Stores a file that the portal itself made. */
    public StoredFile keepGenerated(String name, MediaKind kind, byte[] content) {
        try (Spool spool = Spool.receive(new ByteArrayInputStream(content), content.length)) {
            return enter(spool, kind, FileName.clean(name));
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

    private StoredFile enter(Spool spool, MediaKind kind, String name) {
        store.put(spool.hash(), spool.path());
        FileEntry entry = new FileEntry(spool.hash().hex(), spool.size(), kind, name, clock.instant());
        entityManager.persist(entry);
        return entry.file();
    }
}
