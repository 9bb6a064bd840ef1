package io.parkverse.benchmarks.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * One statement that was said to the database.
 *
 * @param parameters in the order of their places
 * @param changed rows that it changed; -1 for one that reads
 */
record Statement(String sql, List<Parameter> parameters, int changed) {

    /**
     * A value as the driver got it.
     *
     * @param value null for SQL's
     * @param type of {@link java.sql.Types}; {@link #ANY} when the driver was left to find out
     */
    record Parameter(Object value, int type) {

        static final int ANY = Integer.MIN_VALUE;

        void set(PreparedStatement statement, int place) throws SQLException {
            if (type == ANY) {
                statement.setObject(place, value);
            } else {
                statement.setObject(place, value, type);
            }
        }
    }

    /** Says it again; rows changed, or -1. All that was read is fetched. */
    static int say(Connection connection, String sql, List<Parameter> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.size(); place++) {
                parameters.get(place).set(statement, place + 1);
            }
            if (!statement.execute()) {
                return statement.getUpdateCount();
            }
            try (ResultSet rows = statement.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
            return -1;
        }
    }
}
