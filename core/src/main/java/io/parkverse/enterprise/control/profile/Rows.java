package io.parkverse.enterprise.control.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a table among this feature's resources: cells apart by semicolons, a heading first. */
public final class Rows {

    private Rows() {}

    public static List<String[]> of(String table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Rows.class.getResourceAsStream("/enterprise/" + table + ".csv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
