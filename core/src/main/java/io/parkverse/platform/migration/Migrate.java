package io.parkverse.platform.migration;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this build, under the owner's role, as a step of its own
 * before the server starts.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        migrate(
                environment.get("PARK_DB_URL"),
                environment.get("PARK_DB_OWNER"),
                environment.getOrDefault("PARK_DB_OWNER_PASSWORD", ""));
    }

    /**
     * Applies what is missing; returns the number of migrations applied. Numbers belong to features, so a
     * feature's next migration may have a lower number than one that another feature has applied already.
     */
    public static int migrate(String url, String owner, String password) {
        return Flyway.configure(Migrate.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
