package io.parkverse.settlement.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.RuleTable;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decision tables for reading: what applies when, and the sentence that each line rests on. */
final class RuleTables extends Div {

    private static final long serialVersionUID = 1L;

    RuleTables(List<RuleTable> tables) {
        addClassName("pv-stack");
        tables.forEach(table -> add(new Card(heading(table), since(table), grid(table)).actions(exports(table))));
    }

    /** Whether a rule refuses, or only warns because nobody has compared its source. */
    static StatePill pill(Citation source) {
        return source.verified()
                ? new StatePill(Tone.GOOD, Words.text("manage.rules.verified"))
                : new StatePill(Tone.ATTENTION, Words.text("manage.rules.warns"));
    }

    private static String heading(RuleTable table) {
        String city =
                table.city().isBlank() ? Words.text("manage.rules.own") : Words.text("settlement.city." + table.city());
        return city + " · " + Words.text("manage.rules.table." + table.decision());
    }

    private static Span since(RuleTable table) {
        Span since = new Span(
                table.validUntil().equals(LocalDate.MAX)
                        ? Words.text("manage.rules.holds", Words.day(table.validFrom()))
                        : Words.text("manage.rules.held", Words.day(table.validFrom()), Words.day(table.validUntil())));
        since.addClassName("pv-muted");
        return since;
    }

    private static Grid<RuleTable.Row> grid(RuleTable table) {
        Grid<RuleTable.Row> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(RuleTables::when).setHeader(Words.text("manage.rules.when"));
        grid.addColumn(RuleTables::then).setHeader(Words.text("manage.rules.then"));
        grid.addColumn(row -> source(row.source())).setHeader(Words.text("manage.rules.source"));
        grid.addColumn(row -> row.source().quote()).setHeader(Words.text("manage.rules.sentence"));
        grid.addComponentColumn(row -> pill(row.source())).setHeader(Words.text("manage.rules.state"));
        grid.setItems(table.rows());
        return grid;
    }

    private static Exports<RuleTable.Row> exports(RuleTable table) {
        return Exports.whole("rules", table::rows)
                .column(Words.text("manage.rules.when"), RuleTables::when)
                .column(Words.text("manage.rules.then"), RuleTables::then)
                .column(Words.text("manage.rules.source"), row -> source(row.source()))
                .column(Words.text("manage.rules.sentence"), row -> row.source().quote());
    }

    private static String when(RuleTable.Row row) {
        String words = Stream.of(
                        named(row, "applicationKind", "settlement.kind."),
                        named(row, "addressKind", "settlement.address-kind."),
                        named(row, "tradeClass", "manage.rules.trade."))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? Words.text("manage.rules.always") : words;
    }

    private static String named(RuleTable.Row row, String input, String prefix) {
        return row.conditions().getOrDefault(input, List.of()).stream()
                .map(value -> Words.text(prefix + value))
                .collect(Collectors.joining(" / "));
    }

    private static String then(RuleTable.Row row) {
        return row.outcomes().containsKey("slot")
                ? Words.text("settlement.slot." + row.outcomes().get("slot"))
                : Words.text("manage.rules.refused");
    }

    private static String source(Citation source) {
        return Stream.of(source.title(), source.number(), Words.day(source.validFrom()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
