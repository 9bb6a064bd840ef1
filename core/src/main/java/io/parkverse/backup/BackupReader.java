package io.parkverse.backup;

import io.parkverse.files.control.ContentHash;
import io.parkverse.platform.migration.Migrate;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the file of a backup. Once it is open, the file is known to be whole, to hold exactly what its manifest
 * says, and to be of a schema that this program can make. No name in it is ever used as a path.
 */
final class BackupReader implements Closeable {

    private static final Pattern NAME = Pattern.compile("manifest\\.json|secret|tables/[a-z0-9_]+|files/[0-9a-f]{64}");

    private final Path file;
    private final ZipFile archive;
    private final Manifest manifest;

    private BackupReader(Path file, ZipFile archive, Manifest manifest) {
        this.file = file;
        this.archive = archive;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and checks it; reads all of it, changes nothing.
     *
     * @throws BackupException when it is not readable, foreign, damaged or made by a later program
     */
    static BackupReader open(Path file) throws IOException, BackupException {
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            throw new BackupException(file + " cannot be read: name a file that ./park backup has written.");
        }
        SealedFile.check(file);
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupException(file + " is no archive: name a file that ./park backup has written.", e);
        }
        try {
            BackupReader reader = new BackupReader(file, archive, manifest(file, archive));
            reader.checkNames();
            reader.checkMigrations();
            return reader;
        } catch (IOException | BackupException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream table(String name) throws IOException {
        return archive.getInputStream(archive.getEntry(BackupWriter.TABLES + name));
    }

    /** The contents of the file store. */
    List<ContentHash> files() {
        return archive.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(BackupWriter.FILES))
                .map(name -> new ContentHash(name.substring(BackupWriter.FILES.length())))
                .toList();
    }

    InputStream file(ContentHash hash) throws IOException {
        return archive.getInputStream(archive.getEntry(BackupWriter.FILES + hash.hex()));
    }

    /** The deployment's secret. */
    String secret() throws IOException {
        try (InputStream in = archive.getInputStream(archive.getEntry(BackupWriter.SECRET))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private static Manifest manifest(Path file, ZipFile archive) throws IOException, BackupException {
        ZipEntry entry = archive.getEntry(BackupWriter.MANIFEST);
        if (entry == null) {
            throw new BackupException(file + " has no manifest: name a file that ./park backup has written.");
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return Manifest.of(in.readAllBytes());
        }
    }

    /** What is there and what should be there are the same, each once. */
    private void checkNames() throws BackupException {
        Set<String> names = new HashSet<>();
        for (String name : archive.stream().map(ZipEntry::getName).toList()) {
            if (!NAME.matcher(name).matches() || !names.add(name)) {
                throw new BackupException(
                        file + " holds something that does not belong into a backup ('" + name + "'): do not use it.");
            }
        }
        Set<String> expected = new HashSet<>(Set.of(BackupWriter.MANIFEST, BackupWriter.SECRET));
        manifest.tables().forEach(table -> expected.add(BackupWriter.TABLES + table.name()));
        Set<String> found = new HashSet<>(names);
        found.removeIf(name -> name.startsWith(BackupWriter.FILES));
        if (!found.equals(expected)
                || names.size() - found.size() != manifest.files().number()) {
            throw new BackupException(file + " does not hold what its manifest says: do not use it.");
        }
    }

    private void checkMigrations() throws BackupException {
        for (Manifest.AppliedMigration migration : manifest.migrations()) {
            if (!Migrate.knows(migration.script())) {
                throw new BackupException("The backup is of a later version of the program (" + migration.script()
                        + "): restore it with that version or a later one.");
            }
        }
    }
}
