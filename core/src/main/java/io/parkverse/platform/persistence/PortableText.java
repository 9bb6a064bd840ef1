package io.parkverse.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Lets a connection write values as the same text on every server, until its transaction ends. */
public final class PortableText {

    private static final String SETTINGS = "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';"
            + " set local intervalstyle = 'postgres'; set local extra_float_digits = 1;"
            + " set local bytea_output = 'hex'";

    private PortableText() {}

    /** Auto-commit has to be off. */
    public static void on(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
    }
}
