package io.parkverse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each table says how its changes come into the audit: written by the database, by a named deed, or why not at all. */
class AuditedTablesTest {

    private static final int COLUMNS = 3;
    private static final String TRIGGERED =
            "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'audit'";

    private final Map<String, String> told = told();

    @Test
    @DisplayName("G5.4 every table says how its changes are written down")
    void complete() throws SQLException {
        assertThat(told.keySet())
                .isEqualTo(names("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'"));
    }

    @Test
    @DisplayName("G5.4 the database writes down the changes of the tables that are said to be audited by rows")
    void triggers() throws SQLException {
        assertThat(names(TRIGGERED)).isEqualTo(by("rows"));
    }

    @Test
    @DisplayName("G5.4 a table that has lost its trigger is found")
    void isAbleToFail() throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("drop trigger audit on canned_reason");

            assertThat(names(statement, TRIGGERED)).isNotEqualTo(by("rows"));
            connection.rollback();
        }
    }

    @Test
    @DisplayName("G5.4 each deed that is named for a table is written down somewhere")
    void deeds() throws IOException {
        String sources = sources();
        assertThat(told.values().stream().filter(by -> by.contains(".")).distinct())
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(sources).contains('"' + deed));
    }

    private Set<String> by(String way) {
        return told.entrySet().stream()
                .filter(row -> row.getValue().equals(way))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        try (InputStream in = AuditedTablesTest.class.getResourceAsStream("/audited-tables.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .forEach(row -> {
                        assertThat(row[2].isEmpty()).isEqualTo(!row[1].equals("none"));
                        told.put(row[0], row[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    private static Set<String> names(String query) throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                Statement statement = connection.createStatement()) {
            return names(statement, query);
        }
    }

    private static Set<String> names(Statement statement, String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/parkverse"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
