package io.parkverse.backup;

import io.parkverse.backup.Manifest.SequencePosition;
import io.parkverse.backup.Manifest.TableContent;
import io.parkverse.files.control.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a backup on their way into a schema of the same migrations, within the transaction of the given
 * connection; its user owns the tables or is superuser. Foreign keys are taken off meanwhile, since tables may
 * refer to each other in a circle, and put on again, which checks every row; triggers of the schema do not fire.
 */
final class Loading {

    private static final String FOREIGN_KEYS = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
            where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by 1, 2
            """;

    private final Connection connection;
    private final BackupReader backup;
    private final Progress progress;
    private final TableText text;

    Loading(Connection connection, BackupReader backup, Progress progress) {
        this.connection = connection;
        this.backup = backup;
        this.progress = progress;
        this.text = new TableText(connection);
    }

    private record ForeignKey(String table, String name, String definition) {}

    /**
     * Fills the tables and compares them with the manifest.
     *
     * @throws BackupException when the schema or a row is not as the manifest says
     */
    void run() throws SQLException, IOException, BackupException {
        List<Catalogue.Table> tables = Catalogue.tables(connection);
        checkSchema(tables);
        List<ForeignKey> keys = Catalogue.rows(
                connection, FOREIGN_KEYS, row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
        for (ForeignKey key : keys) {
            execute("alter table " + key.table + " drop constraint " + key.name);
        }
        fill(tables);
        for (ForeignKey key : keys) {
            execute("alter table " + key.table + " add constraint " + key.name + " " + key.definition);
        }
        for (SequencePosition sequence : backup.manifest().sequences()) {
            execute("select setval('public." + Catalogue.quoted(sequence.name()) + "', " + sequence.last() + ", "
                    + sequence.called() + ")");
        }
        compare(tables);
        checkFiles();
    }

    private void checkSchema(List<Catalogue.Table> tables) throws SQLException, BackupException {
        Map<String, Set<String>> here = new HashMap<>();
        tables.forEach(table -> here.put(table.name(), new HashSet<>(table.columns())));
        Map<String, Set<String>> there = new HashMap<>();
        backup.manifest().tables().forEach(table -> there.put(table.name(), new HashSet<>(table.columns())));
        boolean same = here.equals(there)
                && names(Catalogue.sequences(connection))
                        .equals(names(backup.manifest().sequences()));
        if (!same || !Catalogue.migrations(connection).equals(backup.manifest().migrations())) {
            throw new BackupException("The backup's schema " + backup.manifest().schema()
                    + " is not the one that this version of the program makes: restore it with the version that wrote"
                    + " it (" + backup.manifest().product() + ").");
        }
    }

    private static List<String> names(List<SequencePosition> sequences) {
        return sequences.stream().map(SequencePosition::name).sorted().toList();
    }

    private void fill(List<Catalogue.Table> tables) throws SQLException, IOException {
        execute("truncate "
                + tables.stream()
                        .map(table -> "public." + Catalogue.quoted(table.name()))
                        .collect(Collectors.joining(", ")));
        int filled = 0;
        for (TableContent content : backup.manifest().tables()) {
            String table = "alter table public." + Catalogue.quoted(content.name());
            execute(table + " disable trigger user");
            try (InputStream in = backup.table(content.name())) {
                text.in(content, in);
            }
            execute(table + " enable trigger user");
            String state = ++filled + " of " + tables.size() + " tables";
            progress.at(() -> state);
        }
    }

    private void compare(List<Catalogue.Table> tables) throws SQLException, IOException, BackupException {
        Map<String, Catalogue.Table> here =
                tables.stream().collect(Collectors.toMap(Catalogue.Table::name, table -> table));
        for (TableContent content : backup.manifest().tables()) {
            TableContent found = text.out(here.get(content.name()), content.columns(), OutputStream.nullOutputStream());
            if (!found.equals(content)) {
                throw new BackupException("Table " + content.name() + " has " + found.rows()
                        + " rows after loading that differ from the " + content.rows()
                        + " of the backup: take another copy of the backup.");
            }
            progress.at(() -> "comparing, at table " + content.name());
        }
    }

    private void checkFiles() throws SQLException, BackupException {
        Set<ContentHash> known = new HashSet<>(backup.files());
        backup.manifest().missing().forEach(hash -> known.add(new ContentHash(hash)));
        for (ContentHash named : Catalogue.namedFiles(connection)) {
            if (!known.contains(named)) {
                throw new BackupException("A row names the file " + named.hex()
                        + ", which the backup does not hold: take another copy of the backup.");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        Catalogue.execute(connection, sql);
    }
}
