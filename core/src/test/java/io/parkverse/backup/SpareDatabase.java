package io.parkverse.backup;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.migration.Migrate;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database of one test beside the one of all tests, in the same PostgreSQL; dropped when it is closed. */
public final class SpareDatabase implements AutoCloseable {

    /** Of all schemas, so that a new one is not forgotten; "attack" belongs to the tests of the walls. */
    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c
            where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
            and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace,
                'pg_toast'::regnamespace)
            and c.relnamespace::regnamespace::text <> 'attack'
            """;

    private static final String TEMPLATE = "spare_template";

    private static boolean templateMade;

    private final String name = "spare_" + UuidV7.next().toString().replace("-", "");
    private final String owner;

    private SpareDatabase(String owner, String template) {
        this.owner = owner;
        maintain("create database " + name + " owner " + owner + " template " + template);
    }

    /** Without a schema. */
    static SpareDatabase empty() {
        return new SpareDatabase(TestDatabase.OWNER, "template0");
    }

    /** Without a schema, and owned by another role, which is made for it with the given attributes. */
    static SpareDatabase ownedBy(String role, String attributes) {
        maintain("drop role if exists " + role);
        maintain("create role " + role + " login " + attributes);
        return new SpareDatabase(role, "template0");
    }

    /** With the present schema and no row. */
    public static SpareDatabase migrated() throws SQLException {
        if (!templateMade) {
            maintain("create database " + TEMPLATE + " owner " + TestDatabase.OWNER);
            Migrate.migrate(TestDatabase.instance().url(TEMPLATE), TestDatabase.OWNER, "");
            templateMade = true;
        }
        return new SpareDatabase(TestDatabase.OWNER, TEMPLATE);
    }

    public DatabaseAccess owner() {
        return new DatabaseAccess(TestDatabase.instance().url(name), owner, "");
    }

    public DatabaseAccess superuser() {
        return new DatabaseAccess(owner().url(), "postgres", "");
    }

    /** Runs statements behind all walls. */
    public void execute(String sql, Object... parameters) throws SQLException, BackupException {
        try (Connection connection = superuser().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    /** The first column of all rows. */
    public List<String> column(String sql) throws SQLException, BackupException {
        try (Connection connection = superuser().connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    /** Number and checksum of the rows of every table that the catalogue knows, in whatever schema. */
    Map<String, String> contents() throws SQLException, BackupException {
        return contents(superuser());
    }

    static Map<String, String> contents(DatabaseAccess database) throws SQLException, BackupException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table : Catalogue.rows(connection, TABLES, row -> row.getString(1))) {
                String sum =
                        "select count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), ''))";
                contents.putAll(Catalogue.rows(
                                connection, sum + " from " + table + " t", row -> Map.of(table, row.getString(1)))
                        .get(0));
            }
        }
        contents.remove(Catalogue.HISTORY);
        return contents;
    }

    @Override
    public void close() {
        maintain("drop database " + name + " with (force)");
    }

    private static void maintain(String sql) {
        try (Connection connection = TestDatabase.instance().asSuperuser()) {
            Catalogue.execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
