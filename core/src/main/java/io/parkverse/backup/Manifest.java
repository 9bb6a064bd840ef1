package io.parkverse.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What a backup says of itself.
 *
 * @param format version of this layout; a reader refuses a higher one than its own
 * @param product version of the program that wrote it
 * @param time of the snapshot, ISO 8601 in UTC
 * @param schema highest number of a migration
 * @param migrations all that had been applied, in the order of their numbers
 * @param tables every table with its rows, in the order of the names
 * @param missing hashes that rows name and the store did not hold intact; empty in a whole backup
 */
record Manifest(
        int format,
        String product,
        String time,
        String schema,
        List<AppliedMigration> migrations,
        List<TableContent> tables,
        List<SequencePosition> sequences,
        FileTotals files,
        List<String> missing) {

    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        missing = List.copyOf(missing);
    }

    /** A migration as the database remembers it; the checksum is Flyway's, of the script. */
    record AppliedMigration(String version, String script, int checksum) {}

    /**
     * The rows of a table.
     *
     * @param columns as they follow each other in a row
     * @param sha256 of the rows as text, in the order of the key
     */
    record TableContent(String name, List<String> columns, long rows, String sha256) {

        TableContent {
            columns = List.copyOf(columns);
        }
    }

    /** Where a sequence stands. */
    record SequencePosition(String name, long last, boolean called) {}

    /** The files of the store. */
    record FileTotals(long number, long bytes) {}

    /** Rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(TableContent::rows).sum();
    }

    /** One line for people. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "Backup of %s, version %s, schema %s: %,d rows in %d tables, %,d files with %.1f MB",
                time,
                product,
                schema,
                rows(),
                tables.size(),
                files.number(),
                files.bytes() / 1e6);
    }

    byte[] json() throws JsonProcessingException {
        return JSON.writeValueAsBytes(this);
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws BackupException when a later version of the program wrote it
     */
    static Manifest of(byte[] json) throws IOException, BackupException {
        int format = JSON.readTree(json).path("format").asInt();
        if (format > FORMAT) {
            throw new BackupException("The backup has format " + format + ", this version of the program reads up to "
                    + FORMAT + ": restore it with the version that wrote it, or a later one.");
        }
        return JSON.readValue(json, Manifest.class);
    }
}
