package io.parkverse.billing.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.CsvField;
import io.parkverse.billing.boundary.CsvMapping;
import io.parkverse.billing.control.statement.CsvHeader;
import io.parkverse.billing.control.statement.CsvTable;
import io.parkverse.billing.entity.SavedMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The park's mappings of CSV columns, one per header row; else what the headings suggest. */
@ApplicationScoped
public class Mappings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_COLUMNS = 100;

    @Inject
    EntityManager entityManager;

    /** The saved mapping of one of the file's first rows, else the suggested one, if there is a header at all. */
    public Optional<CsvMapping> of(CsvTable table) {
        for (List<String> header : CsvHeader.candidates(table)) {
            Optional<CsvMapping> saved = saved(header).map(row -> new CsvMapping(header, read(row.columns())));
            if (saved.isPresent()) {
                return saved;
            }
        }
        return CsvHeader.suggested(table);
    }

    public void save(CsvMapping mapping) {
        if (!mapping.complete() || mapping.header().size() > MAX_COLUMNS) {
            throw new BillingException(BillingError.MAPPING_INCOMPLETE);
        }
        String columns = write(mapping.columns());
        saved(mapping.header())
                .ifPresentOrElse(
                        row -> row.change(columns),
                        () -> entityManager.persist(new SavedMapping(hash(mapping.header()), columns)));
    }

    private Optional<SavedMapping> saved(List<String> header) {
        return entityManager
                .createQuery("select m from SavedMapping m where m.headerHash = :hash", SavedMapping.class)
                .setParameter("hash", hash(header))
                .getResultStream()
                .findFirst();
    }

    private static String hash(List<String> header) {
        return Fingerprints.sha256(String.join("\u001F", header).getBytes(StandardCharsets.UTF_8));
    }

    private static String write(Map<CsvField, Integer> columns) {
        try {
            return JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<CsvField, Integer> read(String columns) {
        try {
            return JSON.readValue(columns, new TypeReference<Map<CsvField, Integer>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
