package io.parkverse.benchmarks.provision;

import io.parkverse.benchmarks.Database;
import io.parkverse.platform.migration.Migrate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * A full dump and its way back: every table by {@code COPY} in one snapshot, then into a new database of
 * the same schema. The embedded PostgreSQL comes without {@code pg_dump}, and the one of the machine is
 * often too old for it.
 */
final class Dump {

    private static final String TABLES = """
            select format('%I', tablename) from pg_tables
            where schemaname = 'public' and tablename <> 'flyway_schema_history' order by 1
            """;
    private static final String COPY = "parkverse_dump";

    private final Database source;
    private final Database owner;
    private final Path directory;

    /**
     * Nothing is dumped yet.
     *
     * @param source as superuser
     * @param owner the same database as the role that owns its tables
     */
    Dump(Database source, Database owner, Path directory) {
        this.source = source;
        this.owner = owner;
        this.directory = directory;
    }

    /** How long it took and what was lost on the way there and back. */
    record Outcome(double dumpSeconds, double restoreSeconds, long bytes, long rows, long lostRows) {}

    Outcome thereAndBack() throws IOException, SQLException {
        Files.createDirectories(directory);
        List<String> tables = source.column(TABLES);
        long begin = System.nanoTime();
        Map<String, Long> dumped = dump(tables);
        long restoreBegin = System.nanoTime();
        long restored = restore(tables);
        long end = System.nanoTime();
        long bytes = 0;
        for (String table : tables) {
            bytes += Files.size(file(table));
            Files.delete(file(table));
        }
        long rows = dumped.values().stream().mapToLong(Long::longValue).sum();
        return new Outcome((restoreBegin - begin) / 1e9, (end - restoreBegin) / 1e9, bytes, rows, rows - restored);
    }

    private Map<String, Long> dump(List<String> tables) throws IOException, SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("begin isolation level repeatable read read only");
            for (String table : tables) {
                try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(file(table)))) {
                    long copied = connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy " + table + " to stdout", file);
                    rows.put(table, copied);
                }
            }
            statement.execute("commit");
        }
        return rows;
    }

    /** Rows that the new database has when everything is in. */
    private long restore(List<String> tables) throws IOException, SQLException {
        source.execute("drop database if exists " + COPY);
        source.execute("create database " + COPY + " owner " + owner.user());
        Database copy = source.named(COPY);
        Database copyOwner = owner.named(COPY);
        Migrate.migrate(copyOwner.url(), copyOwner.user(), copyOwner.password());
        long rows = 0;
        try (Connection connection = copy.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", tables));
            for (String table : tables) {
                try (InputStream file = new GZIPInputStream(Files.newInputStream(file(table)))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", file);
                }
                rows += copy.number("select count(*) from " + table);
            }
        }
        source.execute("drop database " + COPY);
        return rows;
    }

    private Path file(String table) {
        return directory.resolve(table.replace("\"", "") + ".copy.gz");
    }
}
