package io.parkverse.offboarding.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of park records, from the database's own catalogue, so that a table made by a later migration
 * leaves and arrives without a word here.
 */
final class ParkTables {

    /** What is about the leaving itself. */
    private static final Set<String> OF_THIS_INSTALLATION = Set.of("park_export", "forgotten_content");

    /** What stays when a park is purged. */
    private static final Set<String> CHAIN = Set.of("audit_entry", "audit_seal", "audit_head", "audit_unsealed");

    private static final String TABLES = """
            select c.relname,
                array(select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                    and not a.attisdropped and a.attgenerated = '' order by a.attnum),
                (select string_agg(format('t.%I', a.attname)
                        || case when a.attcollation = 0 then '' else ' collate "C"' end, ', ' order by k.place)
                    from pg_index i cross join unnest(i.indkey) with ordinality as k (number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                    where i.indrelid = c.oid and i.indisprimary),
                array(select distinct r.relname from pg_constraint f join pg_class r on r.oid = f.confrelid
                    where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid)
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and exists (
                select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
            """;

    private static final String NAMING_ACCOUNTS = """
            select c.relname, a.attname from pg_constraint f join pg_class c on c.oid = f.conrelid
            join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
            where f.contype = 'f' and f.confrelid = 'public.account'::regclass and exists (
                select 1 from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
            order by 1, 2
            """;

    private ParkTables() {}

    /** A column of a table. */
    record Column(String table, String name) {}

    /** Columns of park records that name an account. */
    static List<Column> namingAccounts(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(NAMING_ACCOUNTS)) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2)));
            }
        }
        return columns;
    }

    /**
     * A table.
     *
     * @param columns that hold values of their own
     * @param order the key, as it stands behind {@code order by}
     */
    record Table(String name, List<String> columns, String order) {

        Table {
            columns = List.copyOf(columns);
        }

        /** The rows of the park whose wall is up, one JSON object each. */
        String rows() {
            String own = name.equals("stored_file") ? " and t.kind <> 'ZIP'" : "";
            return "select row_to_json(t)::text from public." + quoted(name)
                    + " t where t.tenant_id = (select app_tenant())" + own + " order by " + order;
        }
    }

    /** What travels, each table behind those that it refers to. */
    static List<Table> travelling(Connection connection) throws SQLException {
        return inOrder(connection).stream()
                .filter(table -> !OF_THIS_INSTALLATION.contains(table.name))
                .toList();
    }

    /** What a purge removes, each table in front of those that it refers to. */
    static List<String> removable(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        for (Table table : inOrder(connection)) {
            if (!CHAIN.contains(table.name) && !table.name.equals("forgotten_content")) {
                names.add(0, table.name);
            }
        }
        return names;
    }

    /** The same for the same tables with the same columns, whatever their order. */
    static String fingerprint(List<Table> tables) {
        MessageDigest digest = RowText.sha256();
        tables.stream()
                .map(table -> table.name + table.columns.stream().sorted().toList() + '\n')
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a table keeps its rows when its park is purged. */
    static boolean ofTheChain(String table) {
        return CHAIN.contains(table);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private record Found(Table table, Set<String> refersTo) {}

    private static List<Table> inOrder(Connection connection) throws SQLException {
        List<Found> waiting = new ArrayList<>(found(connection));
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Set<String> unplaced =
                    Set.copyOf(waiting.stream().map(one -> one.table.name).toList());
            List<Found> next = waiting.stream()
                    .filter(one -> one.refersTo.stream().noneMatch(unplaced::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + unplaced);
            }
            next.forEach(one -> ordered.put(one.table.name, one.table));
            waiting.removeAll(next);
        }
        return List.copyOf(ordered.values());
    }

    private static List<Found> found(Connection connection) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                found.add(new Found(
                        new Table(row.getString(1), List.of(names(row, 2)), row.getString(3)), Set.of(names(row, 4))));
            }
        }
        found.sort(Comparator.comparing(one -> one.table.name));
        return found;
    }

    private static String[] names(ResultSet row, int column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
