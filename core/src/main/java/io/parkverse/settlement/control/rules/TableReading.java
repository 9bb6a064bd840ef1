package io.parkverse.settlement.control.rules;

import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.RuleTable;
import io.parkverse.settlement.entity.RuleSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.operaton.bpm.model.dmn.Dmn;
import org.operaton.bpm.model.dmn.instance.Decision;
import org.operaton.bpm.model.dmn.instance.DecisionTable;
import org.operaton.bpm.model.dmn.instance.InputEntry;
import org.operaton.bpm.model.dmn.instance.OutputEntry;
import org.operaton.bpm.model.dmn.instance.Rule;

/** Reads the tables of a rule set for people; values are the quoted words and the truth values of FEEL. */
final class TableReading {

    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|true|false");
    private static final String SOURCE = "source";

    private final RuleSet set;
    private final Map<String, Citation> citations;

    TableReading(RuleSet set, Map<String, Citation> citations) {
        this.set = set;
        this.citations = citations;
    }

    List<RuleTable> tables() {
        byte[] dmn = set.decisions().getBytes(StandardCharsets.UTF_8);
        return Dmn.readModelFromStream(new ByteArrayInputStream(dmn)).getModelElementsByType(Decision.class).stream()
                .map(this::table)
                .toList();
    }

    private RuleTable table(Decision decision) {
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new RuleTable(
                decision.getId(),
                set.city(),
                set.validFrom(),
                set.validUntil(),
                table.getRules().stream().map(rule -> row(table, rule)).toList());
    }

    private RuleTable.Row row(DecisionTable table, Rule rule) {
        List<String> inputs =
                table.getInputs().stream().map(input -> input.getLabel()).toList();
        List<String> outputs =
                table.getOutputs().stream().map(output -> output.getName()).toList();
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        Collection<InputEntry> entries = rule.getInputEntries();
        int column = 0;
        for (InputEntry entry : entries) {
            List<String> values = values(entry.getText().getTextContent());
            if (!values.isEmpty()) {
                conditions.put(inputs.get(column), values);
            }
            column++;
        }
        Map<String, String> outcomes = new LinkedHashMap<>();
        column = 0;
        for (OutputEntry entry : rule.getOutputEntries()) {
            outcomes.put(
                    outputs.get(column), String.join("", values(entry.getText().getTextContent())));
            column++;
        }
        Citation source = citations.getOrDefault(outcomes.getOrDefault(SOURCE, ""), Citation.PORTAL);
        outcomes.remove(SOURCE);
        return new RuleTable.Row(conditions, outcomes, source);
    }

    private static List<String> values(String text) {
        return VALUE.matcher(text).results().map(TableReading::value).toList();
    }

    private static String value(MatchResult found) {
        return found.group().startsWith("\"") ? found.group(1) : found.group();
    }
}
