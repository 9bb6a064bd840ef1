package io.parkverse.settlement.control.rules;

import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.Exclusion;
import io.parkverse.settlement.boundary.rules.ForbiddenWord;
import io.parkverse.settlement.boundary.rules.RequiredDocument;
import io.parkverse.settlement.boundary.rules.TermList;
import io.parkverse.settlement.entity.RuleSet;
import io.parkverse.settlement.entity.RuleTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers from the rules that hold in the park on a day. */
@ApplicationScoped
public class RuleBook {

    private static final List<TermList> TRADES =
            Arrays.stream(TermList.values()).filter(TermList::ofTrades).toList();

    @Inject
    RuleStore store;

    @Inject
    DecisionTables tables;

    /** Whether rules of the park's city hold on a day, besides the park's own. */
    public boolean cityRuled(LocalDate day) {
        return store.setsOn(day).stream().anyMatch(set -> !set.city().equals(RuleSet.EVERYWHERE));
    }

    /** Documents that an application needs; one that two rules ask for is named once, by the binding one. */
    public List<RequiredDocument> documents(ApplicationKind kind, AddressKind address, LocalDate day) {
        Map<String, Citation> citations = store.citations();
        Map<String, RequiredDocument> documents = new LinkedHashMap<>();
        for (RuleSet set : store.setsOn(day)) {
            for (Map<String, Object> row : tables.evaluate(
                    set.decisions(),
                    "documents",
                    Map.of("applicationKind", kind.name(), "addressKind", address.name()))) {
                RequiredDocument document = new RequiredDocument(
                        text(row, "slot"), Boolean.TRUE.equals(row.get("identity")), cited(citations, row));
                documents.merge(document.slot(), document, (one, other) -> one.binding() ? one : other);
            }
        }
        return List.copyOf(documents.values());
    }

    /** Trades of a business scope that the kind of address does not take. */
    public List<Exclusion> exclusions(AddressKind address, String scope, LocalDate day) {
        List<RuleTerm> found = store.termsOn(day, TRADES).stream()
                .filter(term -> scope.contains(term.term()))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Citation> citations = store.citations();
        List<Exclusion> exclusions = new ArrayList<>();
        for (RuleSet set : store.setsOn(day)) {
            for (RuleTerm term : found) {
                exclusions.addAll(excluded(set, address, term, citations));
            }
        }
        return exclusions.stream().distinct().toList();
    }

    /** Words of a name that need special permission. */
    public List<ForbiddenWord> forbiddenWords(String name, LocalDate day) {
        Map<String, Citation> citations = store.citations();
        return store.termsOn(day, List.of(TermList.NAME_FORBIDDEN)).stream()
                .filter(term -> name.contains(term.term()))
                .map(term -> new ForbiddenWord(term.term(), citations.get(term.sourceKey())))
                .toList();
    }

    private List<Exclusion> excluded(RuleSet set, AddressKind address, RuleTerm term, Map<String, Citation> citations) {
        boolean listed = citations.get(term.sourceKey()).verified();
        return tables
                .evaluate(
                        set.decisions(),
                        "exclusions",
                        Map.of(
                                "addressKind",
                                address.name(),
                                "tradeClass",
                                term.list().name()))
                .stream()
                .map(row -> {
                    Citation source = cited(citations, row);
                    return new Exclusion(text(row, "rule"), term.term(), source, listed && source.verified());
                })
                .toList();
    }

    private static Citation cited(Map<String, Citation> citations, Map<String, Object> row) {
        Citation citation = citations.get(text(row, "source"));
        if (citation == null) {
            throw new IllegalStateException("a rule cites an unknown source: " + text(row, "source"));
        }
        return citation;
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
