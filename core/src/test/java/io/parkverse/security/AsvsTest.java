package io.parkverse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table {@code docs/security/asvs.md} against the list of the standard and against the tests that it names. */
class AsvsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = ROOT.resolve("docs/security/asvs.md");
    private static final Pattern NAMED =
            Pattern.compile("`([A-Z]\\w*(?:Test|IT|Contract))`(?: ([FG]\\d+\\.\\d+[^;|.:()`]*))?");
    private static final Set<String> STATES = Set.of("met", "not applicable", "open");

    @Test
    @DisplayName("G5.12 every required line of ASVS 5.0.0 has its row, with the tests that show it or a reason")
    void table() throws IOException {
        assertThat(wrong(Files.readString(TABLE), required(), tests())).isEmpty();
    }

    @Test
    @DisplayName("G5.12 the list of the standard has the 70 lines of level 1 and 15 of level 2")
    void list() throws IOException {
        assertThat(required().values().stream().filter("1"::equals)).hasSize(70);
        assertThat(required().values().stream().filter("2"::equals)).hasSize(15);
    }

    @Test
    @DisplayName("G5.12 a missing row, an unknown test, a name that no test has and a line met by nothing are found")
    void finds() {
        Map<String, String> required = Map.of("V1.1.1", "1");
        Map<String, String> tests = Map.of("KnownTest", "@DisplayName(\"F1.1 it holds\")");
        String row = "| V1.1.1 | 1 | words | ";

        assertThat(wrong(row + "met | `KnownTest` F1.1 it holds |", required, tests))
                .isEmpty();
        assertThat(wrong("", required, tests)).containsExactly("V1.1.1 has no row");
        assertThat(wrong(row + "met | `LostTest` |", required, tests)).containsExactly("V1.1.1 names LostTest");
        assertThat(wrong(row + "met | `KnownTest` F1.1 it does not |", required, tests))
                .containsExactly("V1.1.1 names KnownTest F1.1 it does not");
        assertThat(wrong(row + "met | by belief |", required, tests)).containsExactly("V1.1.1 is met by nothing");
        assertThat(wrong(row + "open | |", required, tests)).containsExactly("V1.1.1 has no reason");
        assertThat(wrong(row + "maybe | why |", required, tests)).containsExactly("V1.1.1 is maybe");
        assertThat(wrong("| V1.1.1 | 2 | words | open | why |", required, tests))
                .containsExactly("V1.1.1 is not of level 2");
    }

    private static List<String> wrong(String table, Map<String, String> required, Map<String, String> tests) {
        List<String> wrong = new ArrayList<>();
        Set<String> missing = new HashSet<>(required.keySet());
        table.lines().filter(line -> line.startsWith("| V")).forEach(line -> {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            String id = cells.get(1);
            if (!missing.remove(id)) {
                wrong.add(id + " is not asked for, or stands twice");
            } else if (!required.get(id).equals(cells.get(2))) {
                wrong.add(id + " is not of level " + cells.get(2));
            }
            wrong.addAll(wrong(id, cells.get(4), cells.get(5), tests));
        });
        missing.forEach(id -> wrong.add(id + " has no row"));
        return wrong;
    }

    private static List<String> wrong(String id, String state, String shown, Map<String, String> tests) {
        List<String> wrong = new ArrayList<>();
        List<MatchResult> named = NAMED.matcher(shown).results().toList();
        if (!STATES.contains(state)) {
            wrong.add(id + " is " + state);
        }
        if (shown.isEmpty()) {
            wrong.add(id + " has no reason");
        } else if (state.equals("met") && named.isEmpty()) {
            wrong.add(id + " is met by nothing");
        }
        for (MatchResult each : named) {
            String beginning = each.group(2) == null ? "" : each.group(2).strip();
            String source = tests.getOrDefault(each.group(1), "");
            if (source.isEmpty()) {
                wrong.add(id + " names " + each.group(1));
            } else if (!source.contains(beginning)) {
                wrong.add(id + " names " + each.group(1) + " " + beginning);
            }
        }
        return wrong;
    }

    private static Map<String, String> required() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/asvs-5.0.0.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    /** The sources of all modules' tests, by the name of their class. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT,
                20,
                (file, attributes) -> file.toString().matches(".*/src/test/java/.*(Test|IT|Contract)\\.java"))) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), AsvsTest::read, String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
