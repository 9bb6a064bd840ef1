package io.parkverse.identity.boundary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which column holds which class of personal data, and how long: data, in {@code personal-data.csv}.
 * Columns of ids, times and numbers need no row. Every column of text, JSON or bytes in any table needs
 * one; the test of this class fails for a column without.
 */
public final class PersonalData {

    private static final String RESOURCE = "/personal-data.csv";

    private PersonalData() {}

    /** What a value tells about a person; how it is shown follows from it. */
    public enum DataClass {
        /** Nothing: states, kinds, keys. */
        NONE,
        /** Masked by {@link Masked#name} in lists of strangers. */
        NAME,
        /** Masked by {@link Masked#contact}. */
        CONTACT,
        /** Masked by {@link Masked#identityNumber}; pictures of papers carry a watermark. */
        IDENTITY_PAPER,
        /** Hashes of passwords and secrets; never shown. */
        CREDENTIAL,
        /** Free text that may hold any of these; shown to those who may see the record. */
        CONTENT
    }

    /** When a value goes. */
    public enum Retention {
        /** With the account. */
        ACCOUNT,
        /** A day after it expired. */
        EXPIRY,
        /** Half a year after the end of the sign-in. */
        HALF_YEAR,
        /** With the park. */
        PARK,
        /** Kept in demo mode; in live mode the body of a secret message goes when it was carried. */
        MAILBOX
    }

    /** One classified column. */
    public record Column(String table, String name, DataClass dataClass, Retention retention) {

        static Column parse(String line) {
            String[] cells = line.split(",", -1);
            return new Column(
                    cells[0].strip(),
                    cells[1].strip(),
                    DataClass.valueOf(cells[2].strip()),
                    Retention.valueOf(cells[3].strip()));
        }
    }

    /** All classified columns, in the order of the file. */
    public static List<Column> columns() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PersonalData.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Column::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
