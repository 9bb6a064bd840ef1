package io.parkverse.platform.persistence;

import io.parkverse.platform.identifier.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Raises the database's wall of a park for a command that works beside the server, without a persistence context. */
public final class WallOfConnection {

    private WallOfConnection() {}

    /** Holds until the running transaction of the connection ends; auto-commit has to be off. */
    public static void raise(Connection connection, TenantId park) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, park.value().toString());
            statement.execute();
        }
    }

    /** Names a reading or writing across parks, as {@code CrossPark} does; ends like the wall. */
    public static void scope(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.scope', ?, true)")) {
            statement.setString(1, name);
            statement.execute();
        }
    }
}
