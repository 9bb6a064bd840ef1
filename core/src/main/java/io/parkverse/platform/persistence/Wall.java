package io.parkverse.platform.persistence;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.inject.Unproxied;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Raises both walls of a park for the running transaction: the persistence context's discriminator
 * and the database's row-level security, on the same connection. Both end with the transaction. A
 * wall is raised once; {@link io.parkverse.platform.boundary.BoundaryGuard} is its only caller.
 */
@Unproxied
public class Wall {

    /** Name of EclipseLink's context property that fills and filters {@code tenant_id}. */
    public static final String TENANT_PROPERTY = "parkverse.tenant";

    private static final String SET = "select set_config('app.tenant', ?, true), set_config('app.scope', ?, true)"
            + " where coalesce(current_setting('app.tenant', true), '') = ''";

    private static final Set<String> FIXED = Set.of("tenant", "scope");

    @Inject
    EntityManager entityManager;

    /**
     * Raises the walls.
     *
     * @param scope name of a reading across parks for which some tables have a policy of their own
     * @throws IllegalStateException when the transaction already belongs to a park
     */
    public void raise(TenantId park, Optional<String> scope) {
        entityManager.setProperty(TENANT_PROPERTY, park.value().toString());
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, park.value().toString());
            statement.setString(2, scope.orElse(""));
            requireRaised(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the wall of a park could not be raised", e);
        }
    }

    /**
     * Shows the database something that only some know, such as the number of a certificate, for the
     * running transaction: a policy may open the one row that has it. Never the park or the scope.
     */
    public void show(String name, String value) {
        if (!name.matches("[a-z]{3,30}") || FIXED.contains(name)) {
            throw new IllegalArgumentException("not to be shown to a wall: " + name);
        }
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement("select set_config('app.' || ?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static void requireRaised(PreparedStatement statement) throws SQLException {
        try (ResultSet raised = statement.executeQuery()) {
            if (!raised.next()) {
                throw new IllegalStateException("the park of a running transaction is fixed");
            }
        }
    }
}
