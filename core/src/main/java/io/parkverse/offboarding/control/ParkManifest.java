package io.parkverse.offboarding.control;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * What the file of a park says of itself.
 *
 * @param kind {@value #KIND}
 * @param format version of this layout; a reader refuses a higher one than its own
 * @param time of the snapshot, ISO 8601 in UTC
 * @param schema fingerprint of the tables and columns that the rows fit into
 * @param host default host of the park where it was
 * @param tables park records, in the order in which they can be entered
 * @param platform what the platform knows of the park and its people
 * @param files contents in the file by their SHA-256, each once
 * @param missing contents that rows name and the store had lost
 */
public record ParkManifest(
        String kind,
        int format,
        String time,
        String schema,
        UUID park,
        String slug,
        String host,
        List<TableRows> tables,
        List<TableRows> platform,
        List<String> files,
        List<String> missing) {

    static final String KIND = "parkverse park";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public ParkManifest {
        tables = List.copyOf(tables);
        platform = List.copyOf(platform);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /**
     * The rows of a table.
     *
     * @param sha256 of the rows, one JSON object a line, in the order of the key
     */
    public record TableRows(String name, long rows, String sha256) {}

    /** The same, of which some contents could not be had. */
    ParkManifest without(List<String> lost) {
        List<String> there = files.stream().filter(hash -> !lost.contains(hash)).toList();
        return new ParkManifest(kind, format, time, schema, park, slug, host, tables, platform, there, lost);
    }

    /** Park records of all tables. */
    public long rows() {
        return tables.stream().mapToLong(TableRows::rows).sum();
    }

    /** A name for the file that says what it is. */
    public String fileName() {
        return slug + "-" + time.substring(0, "2026-01-01".length()) + ".zip";
    }

    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static ParkManifest of(byte[] json) throws IOException {
        return JSON.readValue(json, ParkManifest.class);
    }
}
