package io.parkverse.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database as one role reaches it.
 *
 * @param url of the JDBC driver
 */
public record DatabaseAccess(String url, String user, String password) {

    /** What makes the text of a value the same on every server, and refuses rows cut by a policy. */
    private static final String SETTINGS = """
            set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
            set extra_float_digits = 3; set bytea_output = 'hex'; set row_security = off;
            set statement_timeout = 0; set lock_timeout = '30s'; set idle_in_transaction_session_timeout = 0
            """;

    private static final String SEES_ALL = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";

    /**
     * A connection that writes values the same way everywhere.
     *
     * @throws BackupException when the database does not answer or does not let this role in
     */
    Connection connect() throws BackupException, SQLException {
        Connection connection;
        try {
            connection = DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new BackupException(
                    "The database " + url.replaceFirst("\\?.*", "") + " cannot be reached as " + user + " ("
                            + e.getMessage() + "): start it with ./park up, or mend the PARK_DB_ variables.",
                    e);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * A connection that sees the rows of all parks.
     *
     * @throws BackupException when this role does not
     */
    Connection connectBehindWalls() throws BackupException, SQLException {
        Connection connection = connect();
        try {
            if (Catalogue.rows(connection, SEES_ALL, row -> row.getBoolean(1)).equals(List.of(true))) {
                return connection;
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        throw new BackupException("The role " + user + " may not see all parks: let an administrator of the database"
                + " run ALTER ROLE " + Catalogue.quoted(user) + " BYPASSRLS, and try again.");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + url.replaceFirst("\\?.*", "");
    }
}
