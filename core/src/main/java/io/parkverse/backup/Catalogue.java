package io.parkverse.backup;

import io.parkverse.backup.Manifest.AppliedMigration;
import io.parkverse.backup.Manifest.SequencePosition;
import io.parkverse.files.control.ContentHash;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database's own catalogue says of the schema, so that a table made by a later migration is backed up
 * without a word here. Flyway's table is left out: the manifest holds what it says.
 */
final class Catalogue {

    static final String HISTORY = "flyway_schema_history";

    private static final String TABLES = """
            select c.relname,
                array(select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                    and not a.attisdropped and a.attgenerated = '' order by a.attnum),
                coalesce((select string_agg(format('t.%I', a.attname)
                        || case when a.attcollation = 0 then '' else ' collate "C"' end, ', ' order by k.place)
                    from pg_index i cross join unnest(i.indkey) with ordinality as k (number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                    where i.indrelid = c.oid and i.indisprimary), 't::text collate "C"')
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            and c.relname <> 'flyway_schema_history'
            order by c.relname collate "C"
            """;

    private static final String SEQUENCES = """
            select sequencename, coalesce(last_value, start_value), last_value is not null
            from pg_sequences where schemaname = 'public' order by 1
            """;

    private static final String MIGRATIONS = """
            select version, script, coalesce(checksum, 0) from flyway_schema_history
            where success and version is not null order by string_to_array(version, '.')::int[]
            """;

    private Catalogue() {}

    /**
     * A table.
     *
     * @param columns that hold values of their own, in the table's order
     * @param order the key, as it stands behind {@code order by}; without a key the whole row
     */
    record Table(String name, List<String> columns, String order) {

        Table {
            columns = List.copyOf(columns);
        }
    }

    static List<Table> tables(Connection connection) throws SQLException {
        return rows(connection, TABLES, row -> new Table(row.getString(1), names(row.getArray(2)), row.getString(3)));
    }

    /** Reading needs no lock; a position read after the rows is never behind them. */
    static List<SequencePosition> sequences(Connection connection) throws SQLException {
        return rows(
                connection,
                SEQUENCES,
                row -> new SequencePosition(row.getString(1), row.getLong(2), row.getBoolean(3)));
    }

    /** Empty in a database that was never migrated. */
    static List<AppliedMigration> migrations(Connection connection) throws SQLException {
        if (rows(connection, "select to_regclass('public." + HISTORY + "')", row -> String.valueOf(row.getString(1)))
                .contains("null")) {
            return List.of();
        }
        return rows(
                connection, MIGRATIONS, row -> new AppliedMigration(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /** Content that rows name. */
    static List<ContentHash> namedFiles(Connection connection) throws SQLException {
        return rows(
                connection,
                "select distinct hash from public.stored_file order by 1",
                row -> new ContentHash(row.getString(1)));
    }

    static long count(Connection connection, String table) throws SQLException {
        return rows(connection, "select count(*) from public." + quoted(table), row -> row.getLong(1))
                .get(0);
    }

    static <T> List<T> rows(Connection connection, String sql, Row<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** Reads one row of a result. */
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }
}
