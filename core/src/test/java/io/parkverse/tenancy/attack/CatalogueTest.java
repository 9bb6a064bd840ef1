package io.parkverse.tenancy.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    /** The closed list of tables that belong to no park, each with its reason. */
    private static final Map<String, String> PLATFORM_TABLES = Map.ofEntries(
            Map.entry("flyway_schema_history", "the owner's own record of migrations; out of the application's reach"),
            Map.entry("park", "the parks themselves"),
            Map.entry("park_host", "found before the park is known"),
            Map.entry("park_departure", "stays when the park is gone"),
            Map.entry("account", "a person belongs to several parks"),
            Map.entry("account_contact", "a person's addresses, one set for all parks"),
            Map.entry("sign_in", "one sign-in over all hosts"),
            Map.entry("host_session", "found by its secret before the park is known"),
            Map.entry("one_time_code", "carried from host to host"),
            Map.entry("guess_throttle", "guesses at the identity host, before anybody is known"),
            Map.entry(
                    "outgoing_message", "mail of all parks leaves by one carrier, and the platform reads the mailbox"),
            Map.entry("authority_root", "the simulated certificate authority, one for all parks"),
            Map.entry("job", "the worker chooses between parks"),
            Map.entry("job_turn", "the order of parks at work"),
            Map.entry("outbox_event", "read in the order of all transactions"),
            Map.entry("outbox_cursor", "how far each consumer has come"));

    @ParameterizedTest
    @EnumSource(CatalogueRule.class)
    @DisplayName("F2.5 the catalogue keeps the rule")
    void keeps(CatalogueRule rule) throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser()) {
            assertThat(rule.violations(connection, PLATFORM_TABLES.keySet())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(CatalogueRule.class)
    @DisplayName("F2.5 the rule finds a scratch object that breaks it")
    void isAbleToFail(CatalogueRule rule) throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(rule.breach());

            assertThat(rule.violations(connection, PLATFORM_TABLES.keySet())).isNotEmpty();
            connection.rollback();
        }
    }

    @Test
    @DisplayName("F2.5 the list of platform tables names no table that does not exist")
    void listIsTrue() throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String table : PLATFORM_TABLES.keySet()) {
                assertThat(statement.execute("select 1 from " + table + " limit 0"))
                        .isTrue();
            }
        }
    }
}
