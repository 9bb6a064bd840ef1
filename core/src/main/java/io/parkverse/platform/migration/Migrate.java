package io.parkverse.platform.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the database to the schema of this build, under the owner's role, as a step of its own
 * before the server starts.
 */
public final class Migrate {

    private static final String SCRIPTS = "db/migration";

    private Migrate() {}

    public static void main(String[] arguments) throws SQLException {
        Map<String, String> environment = System.getenv();
        migrate(
                environment.get("PARK_DB_URL"),
                environment.get("PARK_DB_OWNER"),
                environment.getOrDefault("PARK_DB_OWNER_PASSWORD", ""));
    }

    /**
     * Applies what is missing; returns the number of migrations applied. Numbers belong to features, so a
     * feature's next migration may have a lower number than one that another feature has applied already. What a
     * restore that was cut off has put aside is put back first.
     */
    public static int migrate(String url, String owner, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            new SchemaAside(connection).putBack();
        }
        return migrated(flyway().dataSource(url, owner, password).locations("classpath:" + SCRIPTS));
    }

    /**
     * Applies the named scripts of this build and no other, in the order of their numbers; returns how many.
     *
     * @throws IllegalArgumentException when this build has no such script
     */
    public static int migrateTo(Collection<String> scripts, String url, String owner, String password)
            throws IOException {
        Path directory = Files.createTempDirectory("parkverse-migration");
        try {
            for (String script : scripts) {
                copy(script, directory);
            }
            return migrated(flyway().dataSource(url, owner, password).locations("filesystem:" + directory));
        } finally {
            for (String script : scripts) {
                Files.deleteIfExists(directory.resolve(script));
            }
            Files.delete(directory);
        }
    }

    /** Whether this build has a script of that name. */
    public static boolean knows(String script) {
        return script.matches("[A-Za-z0-9_]+\\.sql") && Migrate.class.getResource(place(script)) != null;
    }

    private static void copy(String script, Path directory) throws IOException {
        if (!knows(script)) {
            throw new IllegalArgumentException("no such migration: " + script);
        }
        try (InputStream in = Migrate.class.getResourceAsStream(place(script))) {
            Files.copy(in, directory.resolve(script));
        }
    }

    private static String place(String script) {
        return "/" + SCRIPTS + "/" + script;
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure(Migrate.class.getClassLoader())
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .outOfOrder(true);
    }

    private static int migrated(FluentConfiguration configuration) {
        return configuration.load().migrate().migrationsExecuted;
    }
}
