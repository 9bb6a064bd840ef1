package io.parkverse.settlement.control.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * Evaluates DMN decision tables and remembers the parsed ones by their text, and what they answered:
 * FEEL takes longer than the rest of a page. The texts come with the deployment: DMN may hold scripts, so
 * text of users must never get here. An answer depends on the inputs alone, and inputs are names of
 * constants, so that there are few of either. Safe for concurrent use.
 */
@ApplicationScoped
public class DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Map<String, DmnDecision>> parsed = new ConcurrentHashMap<>();

    private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    /** The output of every rule that applies, in the order of the table. */
    public List<Map<String, Object>> evaluate(String dmn, String decision, Map<String, Object> inputs) {
        return answers.computeIfAbsent(new Question(dmn, decision, Map.copyOf(inputs)), this::answer);
    }

    private List<Map<String, Object>> answer(Question question) {
        DmnDecision table = parsed.computeIfAbsent(question.dmn(), this::parse).get(question.decision());
        return engine.evaluateDecisionTable(table, question.inputs()).getResultList().stream()
                .map(Collections::unmodifiableMap)
                .toList();
    }

    private Map<String, DmnDecision> parse(String dmn) {
        return engine.parseDecisions(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))).stream()
                .collect(Collectors.toMap(DmnDecision::getKey, decision -> decision));
    }

    private record Question(String dmn, String decision, Map<String, Object> inputs) {}
}
