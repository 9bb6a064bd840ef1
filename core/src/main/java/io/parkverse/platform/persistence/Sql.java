package io.parkverse.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain SQL on the connection of the running transaction, for what JPQL cannot say (locks with SKIP
 * LOCKED, upserts, aggregates). Row-level security holds here as everywhere; EclipseLink's own native
 * queries stay switched off.
 */
@ApplicationScoped
public class Sql {

    /** Reads one row of a result. */
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Reads with a connection. */
    public interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    @Inject
    EntityManager entityManager;

    /** Reads with the connection of the running transaction, for a result too large to be held in memory. */
    public <T> T reading(Reading<T> reading) {
        entityManager.flush();
        try {
            return reading.read(entityManager.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> List<T> query(String sql, Row<T> row, Object... parameters) {
        entityManager.flush();
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return query(sql, row, parameters).stream().findFirst();
    }

    /** Number of rows changed. */
    public int update(String sql, Object... parameters) {
        entityManager.flush();
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = entityManager.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
