package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as files, fetched by a browser from the real server. */
class ExportsIT {

    private static final String PARK = "jinghu";

    @ParameterizedTest(name = "{displayName} [{0}]")
    @CsvSource({"zh", "en"})
    @DisplayName("G3.2 the queue arrives as CSV and as an Excel workbook, with headings in the person's language")
    void arrives(String language) throws IOException {
        try (Person operator = Person.atDesk(language)) {
            operator.open(Server.park(PARK, "/admin/")).signIn("operator@jinghu.example", "lotus-pier-2026");
            operator.arrivesAt(".*" + PARK + ".*/admin.*");
            operator.open(Server.park(PARK, "/admin/queue?lang=" + language)).finds("vaadin-grid");

            byte[] csv = file(operator, "shell.export", "queue.csv");
            byte[] excel = file(operator, "shell.export.excel", "queue.xlsx");

            assertThat(new String(csv, StandardCharsets.UTF_8))
                    .startsWith("\uFEFF\"" + operator.reads("desk.queue.number"))
                    .contains("\r\n\"R20");
            assertThat(excel).startsWith('P', 'K');
            assertThat(operator.complaints()).isEmpty();
        }
    }

    private static byte[] file(Person person, String link, String name) throws IOException {
        Download download = person.page()
                .waitForDownload(() -> person.page()
                        .getByText(person.reads(link), new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        }
    }
}
