package io.parkverse.backup;

import io.parkverse.backup.Manifest.AppliedMigration;
import io.parkverse.backup.Manifest.FileTotals;
import io.parkverse.backup.Manifest.SequencePosition;
import io.parkverse.backup.Manifest.TableContent;
import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.DirectoryStore;
import io.parkverse.platform.migration.SchemaAside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes an installation into one file while it works on: all rows of one snapshot, then the file store. A file
 * is stored before the row that names it, so every file that the snapshot names is there when the store is read.
 */
public final class Backup {

    private static final int SHOWN = 3;

    private final Installation installation;
    private final DirectoryStore store;
    private final String secret;
    private final Progress progress;

    /**
     * Nothing is read yet.
     *
     * @param secret key material of the deployment
     * @param progress takes a line now and then
     */
    public Backup(Installation installation, String secret, Consumer<String> progress) {
        this.installation = installation;
        this.store = new DirectoryStore(installation.files());
        this.secret = secret;
        this.progress = new Progress(progress);
    }

    /** What is allowed beyond the usual. */
    public enum Allowance {
        /** A file of that name may be replaced. */
        OVERWRITE,
        /** Files that the store has lost may be left out; the backup says which. */
        INCOMPLETE
    }

    /** What the snapshot holds, apart from the rows themselves. */
    private record Snapshot(
            String time,
            List<AppliedMigration> migrations,
            List<TableContent> tables,
            List<SequencePosition> sequences,
            List<ContentHash> named) {}

    /**
     * Writes the backup beside its place and moves it there when it is whole.
     *
     * @throws BackupException when it was not made; nothing is left behind then
     */
    public void writeTo(Path file, Set<Allowance> allowed) throws IOException, SQLException, BackupException {
        boolean overwrite = allowed.contains(Allowance.OVERWRITE);
        if (Files.isDirectory(file) || (Files.exists(file) && !overwrite)) {
            throw new BackupException(file + " exists already: name another file, or replace a file with --force.");
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(beside);
        beside.toFile().deleteOnExit();
        try {
            try (BackupWriter writer = new BackupWriter(beside)) {
                write(writer, allowed.contains(Allowance.INCOMPLETE));
            }
            Files.move(
                    beside,
                    file,
                    overwrite ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new CopyOption[0]);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(BackupWriter writer, boolean incomplete) throws IOException, SQLException, BackupException {
        Snapshot snapshot;
        try (Connection connection = installation.keeper().connectBehindWalls()) {
            snapshot = rows(connection, writer);
        }
        Set<ContentHash> intact = intact();
        List<String> missing = snapshot.named.stream()
                .filter(hash -> !intact.contains(hash))
                .map(ContentHash::hex)
                .toList();
        if (!missing.isEmpty() && !incomplete) {
            throw new BackupException(missing.size() + " of the files that rows name are missing or damaged in "
                    + installation.files() + " (" + shown(missing)
                    + "): put them back, or say --incomplete to make a backup without them.");
        }
        FileTotals files = copy(intact, writer);
        writer.secret(secret);
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Product.version(),
                snapshot.time,
                snapshot.migrations.get(snapshot.migrations.size() - 1).version(),
                snapshot.migrations,
                snapshot.tables,
                snapshot.sequences,
                files,
                missing);
        writer.manifest(manifest);
        progress.say(manifest.summary());
        if (!missing.isEmpty()) {
            progress.say("Without " + missing.size() + " files that rows name: " + shown(missing));
        }
    }

    /** Everything that is read under the snapshot; the transaction ends with the connection. */
    private Snapshot rows(Connection connection, BackupWriter writer)
            throws SQLException, IOException, BackupException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        List<AppliedMigration> migrations = Catalogue.migrations(connection);
        if (migrations.isEmpty() || new SchemaAside(connection).exists()) {
            throw new BackupException("The database " + installation.keeper()
                    + " holds no installation, or a restore was cut off: run ./park up first.");
        }
        TableText text = new TableText(connection);
        List<Catalogue.Table> all = Catalogue.tables(connection);
        List<TableContent> tables = new ArrayList<>();
        for (Catalogue.Table table : all) {
            tables.add(text.out(table, table.columns(), writer.table(table.name())));
            progress.at(() -> tables.size() + " of " + all.size() + " tables");
        }
        return new Snapshot(
                Catalogue.rows(
                                connection,
                                "select now()",
                                row -> row.getTimestamp(1).toInstant().toString())
                        .get(0),
                migrations,
                tables,
                Catalogue.sequences(connection),
                Catalogue.namedFiles(connection));
    }

    private Set<ContentHash> intact() throws IOException {
        Set<ContentHash> intact = new LinkedHashSet<>();
        List<ContentHash> held = store.contents();
        for (ContentHash hash : held) {
            if (store.holdsUnchanged(hash)) {
                intact.add(hash);
            }
            progress.at(() -> intact.size() + " of " + held.size() + " files checked");
        }
        return intact;
    }

    private FileTotals copy(Set<ContentHash> files, BackupWriter writer) throws IOException {
        long number = 0;
        long bytes = 0;
        for (ContentHash hash : files) {
            try (InputStream in = store.open(hash, 0, Long.MAX_VALUE)) {
                bytes += writer.file(hash, in);
            }
            number++;
            String state = number + " of " + files.size() + " files, " + bytes / 1_000_000 + " MB";
            progress.at(() -> state);
        }
        return new FileTotals(number, bytes);
    }

    private static String shown(List<String> hashes) {
        return String.join(", ", hashes.subList(0, Math.min(SHOWN, hashes.size())))
                + (hashes.size() > SHOWN ? ", ..." : "");
    }
}
