package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that staff and founders of a demo park reach by the navigation, at a desk and on a phone. */
class PagesIT {

    private static final String PARK = "jinghu";
    private static final String PASSWORD = "lotus-pier-2026";

    @ParameterizedTest(name = "{displayName} [{0}, phone: {1}]")
    @CsvSource({"zh, false", "en, true"})
    @DisplayName("F6.1 the operator's pages open without an error and fit the screen")
    void console(String language, boolean phone) {
        try (Person operator = phone ? Person.withPhone(language) : Person.atDesk(language)) {
            operator.open(Server.park(PARK, "/admin/")).signIn("operator@jinghu.example", PASSWORD);
            operator.arrivesAt(".*" + PARK + ".*/admin.*");
            visitAll(operator, language, "/admin/");
        }
    }

    @ParameterizedTest(name = "{displayName} [{0}, phone: {1}]")
    @CsvSource({"zh, false", "en, true"})
    @DisplayName("F6.1 the founder's pages open without an error and fit the screen")
    void workspace(String language, boolean phone) {
        try (Person founder = phone ? Person.withPhone(language) : Person.atDesk(language)) {
            founder.open(Server.park(PARK, "/app/")).signIn("founder@parkverse.example", PASSWORD);
            founder.arrivesAt(".*" + PARK + ".*/app.*");
            visitAll(founder, language, "/app/");
        }
    }

    private static void visitAll(Person person, String language, String home) {
        person.open(Server.park(PARK, home + "?lang=" + language));
        person.finds("vaadin-app-layout h1");
        List<String> pages = person.addresses("vaadin-side-nav-item", "path");
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(person.page().locator("vaadin-side-nav-item").first().textContent())
                .as("the first page's name, in the language that was asked for")
                .contains(person.reads(home.contains("admin") ? "desk.console.home" : "workspace.nav.home"));
        for (String page : pages) {
            person.open(Server.park(PARK, home + page));
            person.finds("vaadin-app-layout h1");
            person.idle();
            assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
            person.picture("page" + home.replace('/', '-') + (page.isEmpty() ? "home" : page.replace('/', '-')));
            assertThat(person.overflow())
                    .as("width beyond the screen of " + page)
                    .isZero();
        }
        assertThat(person.complaints()).as("what the browser complained about").isEmpty();
    }
}
