package io.parkverse.backup;

import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.DirectoryStore;
import io.parkverse.platform.migration.Migrate;
import io.parkverse.platform.migration.SchemaAside;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Puts a backup into an installation whose server is stopped. Files come first, since they may lie there
 * unnamed; then the schema of the backup is made beside the one that is there, filled, compared with the
 * manifest, and takes its place, all rows in one transaction. Until that transaction commits, what was there is
 * untouched, and a failure puts everything back.
 */
public final class Restore {

    private static final long PATIENCE_SECONDS = 3;
    private static final String OTHERS = """
            select count(*) from pg_stat_activity
            where datname = current_database() and usesysid is not null and pid <> pg_backend_pid()
            """;

    private final Installation installation;
    private final DirectoryStore store;
    private final Progress progress;

    /**
     * Nothing is changed yet.
     *
     * @param progress takes a line now and then
     */
    public Restore(Installation installation, Consumer<String> progress) {
        this.installation = installation;
        this.store = new DirectoryStore(installation.files());
        this.progress = new Progress(progress);
    }

    /**
     * Restores a backup; whether the deployment has the backup's secret is the caller's business.
     *
     * @param replace whether data that are there may be lost
     * @throws BackupException when it was not done; the installation is as before then
     */
    public void from(Path file, boolean replace) throws IOException, SQLException, BackupException {
        try (BackupReader backup = BackupReader.open(file);
                Connection connection = installation.keeper().connectBehindWalls()) {
            SchemaAside aside = new SchemaAside(connection);
            aside.putBack();
            if (!replace) {
                refuseToReplace(connection);
            }
            waitForOthersToLeave(connection);
            List<ContentHash> added = new ArrayList<>();
            try {
                addFiles(backup, added);
                aside.putAside();
                makeSchema(backup);
                load(backup, connection, aside);
            } catch (IOException | SQLException | BackupException | RuntimeException e) {
                undo(connection, aside, added, e);
                throw e;
            }
            Catalogue.execute(connection, "analyze");
            dropOtherFiles(backup);
            report(backup.manifest());
        }
    }

    private void refuseToReplace(Connection connection) throws SQLException, IOException, BackupException {
        long rows = 0;
        for (Catalogue.Table table : Catalogue.tables(connection)) {
            rows += Catalogue.count(connection, table.name());
        }
        int files = store.contents().size();
        if (rows > 0 || files > 0) {
            long parks = rows == 0 ? 0 : Catalogue.count(connection, "park");
            long people = rows == 0 ? 0 : Catalogue.count(connection, "account");
            throw new BackupException(String.format(
                    Locale.ROOT,
                    "There is an installation already; %,d parks, %,d people, %,d rows in all and %,d files would be"
                            + " lost: make a backup of them, and say --force to replace them.",
                    parks,
                    people,
                    rows,
                    files));
        }
    }

    /** A server that was just stopped may take a moment to be gone from the database. */
    private void waitForOthersToLeave(Connection connection) throws SQLException, BackupException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        long others = others(connection);
        while (others > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            others = others(connection);
        }
        if (others > 0) {
            throw new BackupException("There are " + others + " other connections to the database "
                    + installation.keeper() + ": stop the servers that use it (./park down) and try again.");
        }
    }

    private static long others(Connection connection) throws SQLException {
        return Catalogue.rows(connection, OTHERS, row -> row.getLong(1)).get(0);
    }

    /** Adds what is not there, and mends what is there but changed. */
    private void addFiles(BackupReader backup, List<ContentHash> added) throws IOException {
        List<ContentHash> files = backup.files();
        int done = 0;
        for (ContentHash hash : files) {
            if (!store.holdsUnchanged(hash)) {
                if (!store.holds(hash)) {
                    added.add(hash);
                }
                try (InputStream in = backup.file(hash)) {
                    store.write(hash, in);
                }
            }
            String state = ++done + " of " + files.size() + " files";
            progress.at(() -> state);
        }
    }

    private void makeSchema(BackupReader backup) throws IOException {
        List<String> scripts = backup.manifest().migrations().stream()
                .map(Manifest.AppliedMigration::script)
                .toList();
        DatabaseAccess owner = installation.owner();
        Migrate.migrateTo(scripts, owner.url(), owner.user(), owner.password());
        progress.at(() -> "schema " + backup.manifest().schema() + " made");
    }

    private void load(BackupReader backup, Connection connection, SchemaAside aside)
            throws SQLException, IOException, BackupException {
        connection.setAutoCommit(false);
        try {
            new Loading(connection, backup, progress).run();
            compareFiles(backup);
            aside.drop();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void compareFiles(BackupReader backup) throws IOException, BackupException {
        for (ContentHash hash : backup.files()) {
            if (!store.holdsUnchanged(hash)) {
                throw new BackupException("The file " + hash.hex() + " in " + installation.files()
                        + " does not have the content that was written: check the disk and try again.");
            }
            progress.at(() -> "comparing files");
        }
    }

    /** Without the database nothing can be undone, nor is it known what was committed: the next start will do it. */
    private void undo(Connection connection, SchemaAside aside, List<ContentHash> added, Exception cause) {
        try {
            if (connection.isValid(1)) {
                aside.putBack();
                for (ContentHash hash : added) {
                    store.remove(hash);
                }
            }
        } catch (SQLException | UncheckedIOException e) {
            cause.addSuppressed(e);
        }
    }

    private void dropOtherFiles(BackupReader backup) throws IOException {
        Set<ContentHash> kept = new HashSet<>(backup.files());
        for (ContentHash hash : store.contents()) {
            if (!kept.contains(hash)) {
                store.remove(hash);
            }
        }
    }

    private void report(Manifest manifest) {
        progress.say(String.format(
                Locale.ROOT,
                "Restored %,d rows in %d tables and %,d files; every table and file has its checksum.",
                manifest.rows(),
                manifest.tables().size(),
                manifest.files().number()));
        if (!manifest.missing().isEmpty()) {
            progress.say(
                    "The backup was made without these files that rows name: " + String.join(", ", manifest.missing()));
        }
    }
}
