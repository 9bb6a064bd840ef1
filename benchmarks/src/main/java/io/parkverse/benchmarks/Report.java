package io.parkverse.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is kept of a bench as JSON. */
record Report(
        String bench, Instant at, Machine machine, Method method, List<Line> figures, Map<String, Object> details) {

    /** A figure with its verdict. */
    record Line(String figure, double value, String unit, String goal, boolean ok) {}

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Report of(String bench, Instant at, Machine machine, Measurement measured) {
        List<Line> lines = measured.figures().stream()
                .map(f -> new Line(f.name(), f.value(), f.unit(), f.goal().toString(), f.ok()))
                .toList();
        return new Report(bench, at, machine, measured.method(), lines, measured.details());
    }

    /** Writes the file {@code <bench>.json}, in the place of that of an earlier run. */
    Path writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(bench + ".json");
        Map<String, Object> content = Map.of(
                "bench", bench,
                "at", at.toString(),
                "machine", machine,
                "method", method,
                "figures", figures,
                "details", details);
        JSON.writeValue(file.toFile(), new TreeMap<>(content));
        return file;
    }
}
