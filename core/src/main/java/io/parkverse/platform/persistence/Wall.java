package io.parkverse.platform.persistence;

import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.ActorKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.RequestTrace;
import io.parkverse.platform.inject.Unproxied;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
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

    private static final String SET = "select set_config('app.tenant', ?, true), set_config('app.scope', ?, true),"
            + " set_config('app.operation', ?, true), set_config('app.actor_kind', ?, true),"
            + " set_config('app.actor', ?, true), set_config('app.request', ?, true), set_config('app.at', ?, true),"
            + " set_config('statement_timeout', ?, true)"
            + " where coalesce(current_setting('app.tenant', true), '') = ''";

    /** Nobody waits longer for one statement; what needs more is work for a job. */
    private static final String PATIENCE = "60s";

    private static final String PATIENCE_OF_JOBS = "15min";

    private static final Set<String> FIXED = Set.of("tenant", "scope", "operation", "actor", "request", "at");

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Raises the walls of the caller's park, and tells the database who does what: triggers write it down
     * with each audited row that changes.
     *
     * @param operation what is done, as the role table names it
     * @param scope name of a reading across parks for which some tables have a policy of their own
     * @throws IllegalStateException when the transaction already belongs to a park
     */
    public void raise(Caller caller, String operation, Optional<String> scope) {
        String park = caller.park().value().toString();
        entityManager.setProperty(TENANT_PROPERTY, park);
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            List<String> settings = List.of(
                    park,
                    scope.orElse(""),
                    operation,
                    ActorKind.of(caller.actor()).name(),
                    ActorKind.name(caller.actor()),
                    RequestTrace.current().orElse(""),
                    clock.instant().toString(),
                    caller.actor() instanceof Actor.Job ? PATIENCE_OF_JOBS : PATIENCE);
            for (int i = 0; i < settings.size(); i++) {
                statement.setString(i + 1, settings.get(i));
            }
            requireRaised(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the wall of a park could not be raised", e);
        }
    }

    /** Lets the transaction that begins now see one state of the database from its first query to its last. */
    public void holdSnapshot() {
        try (Statement statement = entityManager.unwrap(Connection.class).createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        } catch (SQLException e) {
            throw new SqlFailure(e);
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
