package io.parkverse.platform.boundary;

import io.parkverse.platform.caller.Role;
import io.parkverse.platform.inject.Unproxied;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The role table: which role may call which operation. Data, in {@code rights.csv}: a row per
 * operation, a column per role, {@code x} where allowed. A role held for one enterprise opens the
 * operation; for which enterprise is the feature's own check. Immutable.
 */
@Unproxied
public class RoleTable {

    private static final String RESOURCE = "/rights.csv";

    private final Map<String, Set<Role>> rows;

    public RoleTable() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(RoleTable.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            this.rows = parse(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Operations in alphabetical order with the roles that may call them. */
    public Map<String, Set<Role>> rows() {
        return rows;
    }

    /**
     * The roles that may call an operation.
     *
     * @throws IllegalArgumentException when the table has no such row
     */
    public Set<Role> allowed(String operation) {
        Set<Role> roles = rows.get(operation);
        if (roles == null) {
            throw new IllegalArgumentException("no row in the role table: " + operation);
        }
        return roles;
    }

    private static Map<String, Set<Role>> parse(List<String> lines) {
        String[] head = lines.get(0).split(",", -1);
        List<Role> columns = IntStream.range(1, head.length)
                .mapToObj(i -> Role.valueOf(head[i].strip()))
                .toList();
        Map<String, Set<Role>> table = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (int i = 0; i < columns.size(); i++) {
                if (cells[i + 1].strip().equals("x")) {
                    roles.add(columns.get(i));
                }
            }
            if (table.put(cells[0].strip(), Collections.unmodifiableSet(roles)) != null) {
                throw new IllegalStateException("operation twice in the role table: " + cells[0]);
            }
        }
        return Collections.unmodifiableMap(table);
    }
}
