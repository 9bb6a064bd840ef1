package io.parkverse.settlement.control.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * Evaluates DMN decision tables and remembers the parsed ones by their text. The texts come with the
 * deployment: DMN may hold scripts, so text of users must never get here. Safe for concurrent use.
 */
@ApplicationScoped
public class DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Map<String, DmnDecision>> parsed = new ConcurrentHashMap<>();

    /** The output of every rule that applies, in the order of the table. */
    public List<Map<String, Object>> evaluate(String dmn, String decision, Map<String, Object> inputs) {
        DmnDecision table = parsed.computeIfAbsent(dmn, this::parse).get(decision);
        return engine.evaluateDecisionTable(table, inputs).getResultList();
    }

    private Map<String, DmnDecision> parse(String dmn) {
        return engine.parseDecisions(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))).stream()
                .collect(Collectors.toMap(DmnDecision::getKey, decision -> decision));
    }
}
