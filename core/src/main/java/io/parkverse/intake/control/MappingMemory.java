package io.parkverse.intake.control;

import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The park's mappings, one per set of headings; else what the headings suggest. */
@ApplicationScoped
public class MappingMemory {

    private static final String KEEP = "insert into intake_mapping (tenant_id, id, version, heading_hash, columns)"
            + " values (?, ?, 1, ?, ?::jsonb) on conflict (tenant_id, heading_hash) do update"
            + " set columns = excluded.columns, version = intake_mapping.version + 1";

    @Inject
    Sql sql;

    ColumnMapping of(List<String> headings) {
        return sql.first(
                        "select columns from intake_mapping where heading_hash = ?",
                        row -> IntakeJson.mapping(row.getString(1)),
                        hash(headings))
                .orElseGet(() -> Headings.suggested(headings));
    }

    void keep(Caller caller, ColumnMapping mapping) {
        sql.update(KEEP, caller.park().value(), UuidV7.next(), hash(mapping.headings()), IntakeJson.mapping(mapping));
    }

    private static String hash(List<String> headings) {
        try {
            byte[] text = String.join("\u001F", headings).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
