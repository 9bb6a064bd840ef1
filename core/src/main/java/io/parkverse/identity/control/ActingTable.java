package io.parkverse.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody who acts as a park may do of what its operator may. Data, in {@code acting.csv}: a decision for each
 * row of {@code rights.csv}. Immutable.
 */
@ApplicationScoped
public class ActingTable {

    private static final String RESOURCE = "/acting.csv";

    /** A decision about an operation. */
    public enum Decision {
        /** Open during a visit. */
        MAY,
        /** No right of an operator or visitor in the first place. */
        NONE,
        /** Signatures, and papers that bind the park. */
        SIGNING,
        /** Money that leaves, is given up, or could be led elsewhere. */
        MONEY,
        /** Personal data in the clear, one by one or as a whole. */
        PERSONAL_DATA,
        /** Members and their roles. */
        PEOPLE,
        /** Tokens and addresses that take the park's data out. */
        KEYS,
        /** The end of the park. */
        CLOSING,
        /** What people do for themselves: sign up, found, apply. */
        OWN;

        static Decision of(String written) {
            return valueOf(written.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private final Map<String, Decision> rows;

    public ActingTable() {
        Map<String, Decision> read = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ActingTable.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                if (read.put(cells[0].strip(), Decision.of(cells[1])) != null) {
                    throw new IllegalStateException("decided twice: " + cells[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows = Collections.unmodifiableMap(read);
    }

    /** Decisions by operation. */
    public Map<String, Decision> rows() {
        return rows;
    }

    /** The operations that a visit opens. */
    public Set<String> open() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue() == Decision.MAY)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
