package io.parkverse.platform.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The schema with all its rows, put aside under another name while a restore fills a new one in its place.
 * Whoever finds it afterwards knows that the restore did not come to its end, and puts it back. The
 * connection's user owns the database or is superuser. Not for concurrent use.
 */
public final class SchemaAside {

    private static final String NAME = "public_before_restore";

    private final Connection connection;

    /** Nothing is moved yet. */
    public SchemaAside(Connection connection) {
        this.connection = connection;
    }

    /** Whether a restore is at work or was cut off. */
    public boolean exists() throws SQLException {
        return value("select 1 from pg_namespace where nspname = '" + NAME + "'")
                .isPresent();
    }

    /** Leaves an empty schema of the same owner. */
    public void putAside() throws SQLException {
        String owner = value("select nspowner::regrole from pg_namespace where nspname = 'public'")
                .orElseThrow();
        atOnce("alter schema public rename to " + NAME, "create schema public authorization " + owner);
    }

    /** Undoes {@link #putAside}: what the restore has made so far is dropped. Nothing aside, nothing done. */
    public void putBack() throws SQLException {
        if (exists()) {
            atOnce("drop schema public cascade", "alter schema " + NAME + " rename to public");
        }
    }

    /** Drops what is aside, in the running transaction: with its commit the restore is done. */
    public void drop() throws SQLException {
        execute("drop schema " + NAME + " cascade");
    }

    private void atOnce(String... statements) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (String statement : statements) {
                execute(statement);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Optional<String> value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
