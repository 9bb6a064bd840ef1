package io.parkverse.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * What a bench found out.
 *
 * @param details measured numbers without a goal, kept in the report only
 */
public record Measurement(Method method, List<Figure> figures, Map<String, Object> details) {

    public Measurement {
        figures = List.copyOf(figures);
        details = Map.copyOf(details);
    }
}
