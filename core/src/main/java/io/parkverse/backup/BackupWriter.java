package io.parkverse.backup;

import io.parkverse.files.control.ContentHash;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the file of a backup, readable by its owner alone: a ZIP archive with {@code tables/<name>}, {@code
 * files/<hash>}, {@code secret} and, last, {@code manifest.json}; sealed when it is closed.
 */
final class BackupWriter implements Closeable {

    static final String MANIFEST = "manifest.json";
    static final String SECRET = "secret";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    private final ZipOutputStream archive;

    /** Makes the file; it must not exist. */
    BackupWriter(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        archive = new ZipOutputStream(SealedFile.sealing(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        archive.setComment(SealedFile.comment());
    }

    /** Begins the rows of a table; the stream stays open for what follows. */
    OutputStream table(String name) throws IOException {
        archive.setLevel(Deflater.DEFAULT_COMPRESSION);
        archive.putNextEntry(new ZipEntry(TABLES + name));
        return archive;
    }

    /** Adds a content of the file store; most are compressed already. Returns its length in bytes. */
    long file(ContentHash hash, InputStream content) throws IOException {
        archive.setLevel(Deflater.BEST_SPEED);
        archive.putNextEntry(new ZipEntry(FILES + hash.hex()));
        return content.transferTo(archive);
    }

    void secret(String secret) throws IOException {
        archive.putNextEntry(new ZipEntry(SECRET));
        archive.write(secret.getBytes(StandardCharsets.UTF_8));
    }

    void manifest(Manifest manifest) throws IOException {
        archive.setLevel(Deflater.DEFAULT_COMPRESSION);
        archive.putNextEntry(new ZipEntry(MANIFEST));
        archive.write(manifest.json());
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
