package io.parkverse.tenancy.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no Java source of the product may say outside of {@code platform.persistence}: it would pass by a wall. */
class SourceRulesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int MAX_DEPTH = 20;
    private static final String EXEMPT = "io/parkverse/platform/persistence/";
    private static final Pattern BYPASS = Pattern.compile(
            "\\bSQL\\(\\s*'" // SQL('...') inside of a query
                    + "|\\.createNativeQuery\\(|\\bset_config\\(|\\bset\\s+(?:local|session)\\s"
                    + "|[eE]ntityManager\\.setProperty\\(|\\bem\\.setProperty\\("
                    + "|unwrap\\((?:java\\.sql\\.)?Connection\\.class\\)"
                    + "|@NamedNativeQuery|\\breset\\s+all\\b|\\bset\\s+role\\b");

    @Test
    @DisplayName("F2.4 no source passes by a wall with SQL in queries, native queries, settings or raw connections")
    void nothingPassesBy() throws IOException {
        assertThat(sources()).isNotEmpty();
        assertThat(sources().stream()
                        .filter(source -> BYPASS.matcher(read(source)).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select SQL('...') from Stand s",
                "em.createNativeQuery(\"select 1\")",
                "select set_config('app.tenant', ?, true)",
                "set local app.tenant = 'x'",
                "entityManager.setProperty(\"parkverse.tenant\", other)",
                "entityManager.unwrap(Connection.class)",
                "set role postgres"
            })
    @DisplayName("F2.4 the rule finds each way past a wall")
    void isAbleToFail(String line) {
        assertThat(BYPASS.matcher(line).find()).isTrue();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.find(ROOT, MAX_DEPTH, (file, attributes) -> isSource(file))) {
            return files.toList();
        }
    }

    private static boolean isSource(Path file) {
        String name = ROOT.relativize(file).toString().replace('\\', '/');
        return name.matches("[a-z-]+/src/main/java/.*\\.java") && !name.contains(EXEMPT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
