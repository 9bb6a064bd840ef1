package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows of the public site on the running server; SiteRowsTest shows that none is missing. */
class SiteRowsIT {

    private static final Path ROWS = Path.of("..", "portal-war", "src", "test", "resources", "site-rows.txt");
    private static final Path ROOT = Path.of("..");
    private static final String PASSWORD = "lotus-pier-2026";
    private static final String PARK = "jinghu";
    private static final String SHOWN_BY = "shown by ";

    private static Map<String, String> known;
    private static Visitor founder;

    private record Row(String address, String name, String host, String who, String asked, String answer) {

        static Row of(String line) {
            String[] parts = line.split(" \\| ?", -1);
            return new Row(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        }

        String title() {
            return "G5.5 " + address + ": " + name;
        }
    }

    @BeforeAll
    static void known() {
        founder = Visitor.signedIn("founder@parkverse.example", PASSWORD, PARK);
        known = Map.of(
                "{certificate}",
                        Server.look(
                                "select c.number from certificate c join park p on p.id = c.tenant_id"
                                        + " where p.slug = ? limit 1",
                                PARK),
                "{style}",
                        found(
                                "href=\"(/brand/[^\"]+\\.css)",
                                Server.get(Server.host(PARK), "/").body()),
                "{name}",
                        found(
                                "name=\"name\"[^>]*value=\"([^\"]+)",
                                founder.get(Server.platformHost(), "/account").body()),
                "{asset}",
                        found(
                                "href=\"(/assets/[^\"]+\\.css)",
                                Server.get(Server.platformHost(), "/").body()),
                "{mail}", "row-" + UUID.randomUUID() + "@parkverse.example",
                "{other mail}", "row-" + UUID.randomUUID() + "@parkverse.example");
    }

    @TestFactory
    @DisplayName("G5.5 four rows for every address of the public site")
    Stream<DynamicTest> rows() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .map(row -> dynamicTest(row.title(), () -> check(row)));
    }

    private static void check(Row row) throws IOException {
        if (row.asked().startsWith(SHOWN_BY)) {
            assertThat(exists(row.asked().substring(SHOWN_BY.length()) + ".java"))
                    .isTrue();
            return;
        }
        Visitor.Answer answer = ask(row);
        String[] expected = row.answer().split(" ", 2);
        assertThat(answer.status()).as(answer.body()).isEqualTo(Integer.parseInt(expected[0]));
        if (expected.length > 1) {
            assertThat(answer.location()).startsWith(expected[1]);
        }
        assertThat(answer.location()).doesNotContain("//evil.example");
        assertThat(answer.body()).doesNotContain("<script>alert", "Exception");
    }

    private static Visitor.Answer ask(Row row) {
        String asked = row.asked();
        for (Map.Entry<String, String> value : known.entrySet()) {
            asked = asked.replace(value.getKey(), value.getValue());
        }
        String[] parts = asked.split(" ", 2);
        Visitor visitor = visitor(row.who());
        return parts.length == 2
                ? visitor.post(host(row.host()), parts[0], parts[1])
                : visitor.get(host(row.host()), parts[0]);
    }

    /** A leaver has a session of his own, which ends with the request. */
    private static Visitor visitor(String who) {
        return switch (who) {
            case "founder" -> founder;
            case "leaver" -> Visitor.signedIn("reviewer@lishan.example", PASSWORD, PARK);
            default -> new Visitor();
        };
    }

    private static String host(String name) {
        return name.equals("platform") ? Server.platformHost() : Server.host(name);
    }

    private static boolean exists(String file) throws IOException {
        for (String module : List.of("core", "portal-war", "system-tests")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                if (files.anyMatch(path -> path.endsWith(file))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
