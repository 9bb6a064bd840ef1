package io.parkverse.tenancy.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a small table among the resources, without blank lines and {@code #} comments. */
final class Lines {

    private Lines() {}

    static List<String> of(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Lines.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
