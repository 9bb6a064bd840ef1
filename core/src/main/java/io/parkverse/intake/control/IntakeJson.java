package io.parkverse.intake.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.ProblemKind;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.residence.Amendment;
import io.parkverse.settlement.boundary.residence.ResidentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON that imports keep; only plain values are written, never records of others. */
final class IntakeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<KeptProblem>> PROBLEMS = new TypeReference<>() {};

    private IntakeJson() {}

    private record KeptMapping(List<String> headings, Map<IntakeField, Integer> columns) {}

    private record KeptChoices(
            boolean allOrNothing, boolean createAddresses, boolean updateExisting, boolean acceptFailingCodes) {}

    private record KeptProblem(String column, String value, ProblemKind kind, List<String> arguments) {}

    private record KeptFacts(
            String nameEn, String scope, String paidUntil, String name, String mobile, String mail, String post) {}

    static String mapping(ColumnMapping mapping) {
        return write(new KeptMapping(mapping.headings(), mapping.columns()));
    }

    static ColumnMapping mapping(String json) {
        KeptMapping kept = read(json, new TypeReference<KeptMapping>() {});
        return new ColumnMapping(kept.headings(), kept.columns());
    }

    static String choices(IntakeChoices choices) {
        return write(new KeptChoices(
                choices.allOrNothing(),
                choices.createAddresses(),
                choices.updateExisting(),
                choices.acceptFailingCodes()));
    }

    static IntakeChoices choices(String json) {
        KeptChoices kept = read(json, new TypeReference<KeptChoices>() {});
        return new IntakeChoices(
                kept.allOrNothing(), kept.createAddresses(), kept.updateExisting(), kept.acceptFailingCodes());
    }

    static String problems(List<RowProblem> problems) {
        return write(problems.stream()
                .map(p -> new KeptProblem(p.column(), p.value(), p.kind(), p.arguments()))
                .toList());
    }

    static List<RowProblem> problems(int line, String json) {
        return read(json, PROBLEMS).stream()
                .map(p -> new RowProblem(line, p.column(), p.value(), p.kind(), p.arguments()))
                .toList();
    }

    /** What an enterprise has before a row changes it. */
    static String facts(ResidentView here) {
        Contact contact = here.contact();
        return write(new KeptFacts(
                here.nameEn(),
                here.scope(),
                here.tenure().paidUntil().map(LocalDate::toString).orElse(""),
                contact.name(),
                contact.mobile(),
                contact.mail(),
                contact.postalAddress()));
    }

    static Amendment facts(String json, AccountId by) {
        KeptFacts kept = read(json, new TypeReference<KeptFacts>() {});
        return new Amendment(
                kept.nameEn(),
                kept.scope(),
                Optional.of(kept.paidUntil()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                new Contact(kept.name(), kept.mobile(), kept.mail(), kept.post()),
                by);
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable as JSON: " + value.getClass(), e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept JSON is not a " + type.getType(), e);
        }
    }
}
