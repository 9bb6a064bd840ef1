package io.parkverse.settlement.control.rules;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.TermList;
import io.parkverse.settlement.entity.RuleSet;
import io.parkverse.settlement.entity.RuleSource;
import io.parkverse.settlement.entity.RuleTerm;
import io.parkverse.settlement.entity.SettlementProfile;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Gives a new park the rules that ship with the portal, from {@code settlement/rules}. */
@ApplicationScoped
public class RuleInstallation implements OpeningStep {

    private static final String FOLDER = "/settlement/rules/";
    private static final String FIRST_CITY = "nanning";
    private static final int ORDER = 120;

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void prepare(Caller caller) {
        RuleFile file = read();
        for (SourceRow row : file.sources()) {
            entityManager.persist(new RuleSource(row.city(), row.citation()));
        }
        entityManager.flush();
        for (SetRow row : file.sets()) {
            entityManager.persist(new RuleSet(row.city(), LocalDate.parse(row.validFrom()), text(row.decisions())));
        }
        for (TermRow row : file.terms()) {
            row.words()
                    .forEach(word -> entityManager.persist(
                            new RuleTerm(row.list(), word, row.source(), LocalDate.parse(row.validFrom()))));
        }
        entityManager.persist(new SettlementProfile(FIRST_CITY));
        entityManager.flush();
    }

    private static RuleFile read() {
        try {
            return JsonMapper.builder().build().readValue(text("rules.json"), RuleFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = RuleInstallation.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record RuleFile(List<SourceRow> sources, List<SetRow> sets, List<TermRow> terms) {}

    private record SourceRow(
            String key, String city, String title, String number, String validFrom, String quote, boolean verified) {

        Citation citation() {
            return new Citation(key, title, number, LocalDate.parse(validFrom), quote, verified);
        }
    }

    private record SetRow(String city, String validFrom, String decisions) {}

    private record TermRow(TermList list, String source, String validFrom, List<String> words) {}
}
