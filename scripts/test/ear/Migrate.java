package io.parkverse.platform.migration;

/** Stands in for the migration; fails when told to. */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] args) {
        if (System.getenv("PARK_DB_OWNER").isEmpty() || Migrate.class.getResource("/broken") != null) {
            throw new IllegalStateException("this migration is made to fail");
        }
    }
}
