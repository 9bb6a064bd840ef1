package io.parkverse.identity.control;

import io.parkverse.identity.boundary.MandateScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an agent company may do for a client, by scope of its mandate. Data, in {@code mandates.csv}: a row for each
 * operation of {@code rights.csv} that agents or all who are signed in may use; {@code never} for what stays with the
 * client's own people, {@code own} for what is nobody's but the caller's. Immutable.
 */
@ApplicationScoped
public class MandateTable {

    private static final String RESOURCE = "/mandates.csv";
    private static final Set<String> OUTSIDE = Set.of("never", "own");

    private final Map<String, Optional<MandateScope>> rows;

    public MandateTable() {
        Map<String, Optional<MandateScope>> read = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(MandateTable.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                if (read.put(cells[0].strip(), scope(cells[1].strip())) != null) {
                    throw new IllegalStateException("written twice: " + cells[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows = Collections.unmodifiableMap(read);
    }

    private static Optional<MandateScope> scope(String written) {
        return OUTSIDE.contains(written)
                ? Optional.empty()
                : Optional.of(MandateScope.valueOf(written.toUpperCase(Locale.ROOT)));
    }

    /** Scopes by operation; empty for operations that no mandate covers. */
    public Map<String, Optional<MandateScope>> rows() {
        return rows;
    }

    /** The operations that scopes cover. */
    public Set<String> operations(Collection<MandateScope> scopes) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().filter(scopes::contains).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The operations of scopes as the mandate keeps them, {@code READ PREPARE}. */
    Set<String> operations(String scopes) {
        return operations(Arrays.stream(scopes.split(" ", -1))
                .map(MandateScope::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
