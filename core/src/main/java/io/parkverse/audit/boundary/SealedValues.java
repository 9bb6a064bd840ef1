package io.parkverse.audit.boundary;

import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Personal values that the database has written into the audit under the park's key. Called only after the
 * reason was written down.
 */
@ApplicationScoped
public class SealedValues {

    @Inject
    Sql sql;

    /** Values of an entry by field, those before the change and those after it; none once the key is gone. */
    public Values of(UUID entry) {
        return new Values(read("e.before", entry), read("e.after", entry));
    }

    /** By name of the field. */
    public record Values(SortedMap<String, String> before, SortedMap<String, String> after) {}

    private SortedMap<String, String> read(String side, UUID entry) {
        SortedMap<String, String> values = new TreeMap<>();
        sql
                .query(
                        "select v.key, coalesce(opened_value(v.value), '') from audit_entry e,"
                                + " lateral jsonb_each_text(" + side + ") v where e.id = ? and v.value like 'sealed:%'",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        entry)
                .stream()
                .filter(found -> !found.getValue().isEmpty())
                .forEach(found -> values.put(found.getKey(), found.getValue()));
        return values;
    }
}
