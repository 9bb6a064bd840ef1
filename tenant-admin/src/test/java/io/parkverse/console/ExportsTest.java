package io.parkverse.console;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.Label;
import io.parkverse.documents.boundary.Download;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.shell.testing.Lists;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExportsTest {

    /** What shows several things, and is no list of its own, with the reason. */
    private static final Map<String, String> NO_LIST = Map.ofEntries(
            Map.entry("AuditPage", "findings of one check of the chain"),
            Map.entry("StatementCard", "wrong rows of one statement that was just read"),
            Map.entry("BatchOutcome", "what came of one deed"),
            Map.entry("DocumentDesk", "documents of the case that is open"),
            Map.entry("ConsoleHome", "the first of the queue, whose own page gives the file"),
            Map.entry("LetterDialog", "history of one letter"),
            Map.entry("ListingDialog", "forms of a template"),
            Map.entry("ProbeDialog", "attempts of one probe"),
            Map.entry("RecheckDialog", "what is to be checked"),
            Map.entry("ReportView", "periodic reports; each is a file itself"),
            Map.entry("ProfileCards", "profile of one company"),
            Map.entry("MembersView", "open invitations; the members have their file"),
            Map.entry("ImportPlan", "columns of one import"),
            Map.entry("ProblemList", "problems of one import, which gives them as a file"),
            Map.entry("LimitCard", "limits of one park in the platform's console"),
            Map.entry("SettlementDeeds", "deeds of one case"),
            Map.entry("SettlementPanels", "findings of one case"),
            Map.entry("BrandForm", "fields of a form"),
            Map.entry("BrandImages", "fields of a form"),
            Map.entry("BrandPage", "presets to choose from"),
            Map.entry("ParkDetailView", "hosts of one park"),
            Map.entry("ParkPage", "prices of one park, as fields of a form"));

    private final SettlementPark park = new SettlementPark();

    @BeforeEach
    void visit() {
        Browserless.visit("io.parkverse", park.operator, Texts.ENGLISH);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G3.2 every list of the console offers its rows as a file")
    void everyList() {
        assertThat(Lists.withoutFile(Path.of("src/main/java"))).isEqualTo(NO_LIST.keySet());
    }

    @Test
    @DisplayName("G3.2 CSV and Excel hold the rows that the list shows, in the person's language")
    void holdsRows() throws IOException {
        Portal.bean(CannedReasons.class).add(park.operator, "reject", new Label("=1+1", "@home, \"quoted\""));
        UI.getCurrent().navigate("reasons");
        int shown = _get(Grid.class).getListDataView().getItemCount();
        Exports<?> exports = _get(Exports.class);
        assertThat(_find(exports, Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Export CSV", "Export Excel");

        String csv = text(exports.file(SheetFormat.CSV));
        List<Row> sheet = sheet(exports.file(SheetFormat.XLSX));

        assertThat(csv.lines()).hasSize(shown + 1);
        assertThat(csv).startsWith("\uFEFF\"").contains("\"'=1+1\",\"'@home, \"\"quoted\"\"\"");
        assertThat(sheet).hasSize(shown + 1);
        assertThat(sheet.stream().flatMap(Row::stream))
                .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING))
                .anySatisfy(cell -> assertThat(cell.asString()).isEqualTo("'=1+1"));
    }

    @Test
    @DisplayName("G3.2 a file holds all rows of a list, also of one that the screen shows in part")
    void holdsAll() {
        List<Integer> many = IntStream.range(0, 1_201).boxed().toList();

        assertThat(text(numbers(many).file(SheetFormat.CSV)).lines().skip(1))
                .hasSize(many.size())
                .endsWith("\"1200\"");
    }

    @Test
    @DisplayName("G3.2 a list that is too long is cut, and the last line says so")
    void saysWhenCut() {
        List<Integer> many = IntStream.rangeClosed(0, Exports.MOST).boxed().toList();

        assertThat(text(numbers(many).file(SheetFormat.CSV)).lines().skip(1))
                .hasSize(Exports.MOST + 1)
                .last()
                .asString()
                .contains("20,000 of 20,001 rows");
    }

    private static Exports<Integer> numbers(List<Integer> numbers) {
        return Exports.whole("numbers", () -> numbers).column("number", String::valueOf);
    }

    private static String text(Download file) {
        try (InputStream in = file.content()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> sheet(Download file) throws IOException {
        try (InputStream in = file.content();
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            return workbook.getFirstSheet().read();
        }
    }
}
