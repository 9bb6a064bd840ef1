package io.parkverse.papers.control;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Sets a table over the full measure. In a table without a header row the first column names the rows.
 * Translations stand below each other in the cell; equal ones stand once. A row is never broken.
 */
final class TableSetter {

    private static final Pattern AMOUNT = Pattern.compile("[¥￥$€]?\\s?-?[\\d,]+(\\.\\d+)?");
    private static final float PADDING = 7;
    private static final float SIZE = 9.5f;
    private static final float LEADING = 14.5f;
    private static final float SECOND_SIZE = 8;
    private static final float SECOND_LEADING = 11.5f;

    private final Sheet sheet;
    private final Palette palette;
    private final List<Voice> voices;

    TableSetter(Sheet sheet, Palette palette, List<Voice> voices) {
        this.sheet = sheet;
        this.palette = palette;
        this.voices = voices;
    }

    /** A line of a cell with what it takes to draw it. */
    private record Entry(Line line, Sheet.Ink ink, float leading, String language) {}

    /** A cell: its entries and its column. */
    private record Cell(List<Entry> entries, boolean head, boolean amounts, float x, float width) {

        float height() {
            return 2 * PADDING
                    + (float) entries.stream().mapToDouble(Entry::leading).sum();
        }
    }

    void set(List<Block.Table> translations) throws IOException {
        Block.Table leading = translations.get(0);
        PDStructureElement table = sheet.tagging()
                .element("Table", sheet.tagging().document(), voices.get(0).tag());
        sheet.down(6);
        for (int row = 0; row < leading.rows().size(); row++) {
            row(table, cells(translations, row), leading.header() && row == 0);
        }
        sheet.down(12);
    }

    private List<Cell> cells(List<Block.Table> translations, int row) {
        Block.Table leading = translations.get(0);
        float total = leading.widths().stream().mapToInt(Integer::intValue).sum();
        List<Cell> cells = new ArrayList<>();
        float x = Sheet.MARGIN;
        for (int column = 0; column < leading.widths().size(); column++) {
            float width = Sheet.MEASURE * leading.widths().get(column) / total;
            boolean head = leading.header() ? row == 0 : column == 0;
            cells.add(new Cell(
                    entries(translations, row, column, width - 2 * PADDING, head),
                    head,
                    amounts(leading, column),
                    x,
                    width));
            x += width;
        }
        return cells;
    }

    /** Whether all cells below the header are amounts: such columns are set to the right. */
    private boolean amounts(Block.Table table, int column) {
        Fields fields = voices.get(0).fields();
        return table.header()
                && table.rows().stream()
                        .skip(1)
                        .allMatch(row ->
                                AMOUNT.matcher(fields.plain(row.get(column))).matches());
    }

    private List<Entry> entries(List<Block.Table> translations, int row, int column, float width, boolean head) {
        List<Entry> entries = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < translations.size(); i++) {
            Voice voice = voices.get(i);
            String markup = translations.get(i).rows().get(row).get(column);
            String plain = voice.fields().plain(markup);
            if (!seen.contains(plain)) {
                entries.addAll(entries(voice, markup, i, width, head));
                seen.add(plain);
            }
        }
        return entries;
    }

    private List<Entry> entries(Voice voice, String markup, int rank, float width, boolean head) {
        float size = rank == 0 ? SIZE : SECOND_SIZE;
        Color colour = rank > 0 ? Palette.QUIET : Palette.INK;
        List<Fields.Run> runs = voice.fields().runs(markup).stream()
                .map(run -> new Fields.Run(run.text(), run.bold() || (head && rank == 0)))
                .toList();
        return new LineBreaker(sheet.typeface(), size, false)
                .lines(runs, width).stream()
                        .map(line -> new Entry(
                                line, new Sheet.Ink(size, colour), rank == 0 ? LEADING : SECOND_LEADING, voice.tag()))
                        .toList();
    }

    private void row(PDStructureElement table, List<Cell> cells, boolean header) throws IOException {
        float height = (float) cells.stream().mapToDouble(Cell::height).max().orElse(0);
        sheet.ensure(height);
        float top = sheet.y();
        ground(cells, top, height);
        PDStructureElement row =
                sheet.tagging().element("TR", table, voices.get(0).tag());
        for (Cell cell : cells) {
            cell(row, cell, top, header);
        }
        sheet.down(height);
    }

    private void ground(List<Cell> cells, float top, float height) throws IOException {
        for (Cell cell : cells) {
            if (cell.head()) {
                sheet.artifact(stream -> {
                    stream.setNonStrokingColor(palette.wash());
                    stream.addRect(cell.x(), top - height, cell.width(), height);
                    stream.fill();
                });
            }
        }
        sheet.rule(Sheet.MARGIN, top, Sheet.MEASURE, Palette.RULE);
        sheet.rule(Sheet.MARGIN, top - height, Sheet.MEASURE, Palette.RULE);
    }

    private void cell(PDStructureElement row, Cell cell, float top, boolean header) throws IOException {
        String type = cell.head() ? "TH" : "TD";
        PDStructureElement owner =
                sheet.tagging().element(type, row, voices.get(0).tag());
        if (cell.head()) {
            sheet.tagging().scope(owner, header ? "Column" : "Row");
        }
        float y = top - PADDING;
        for (Entry entry : cell.entries()) {
            y -= entry.leading();
            PDStructureElement text = sheet.tagging().element("P", owner, entry.language());
            float baseline = y + (entry.leading() - entry.ink().size()) / 2 + 0.8f;
            sheet.text(text, entry.line(), x(cell, entry), baseline, entry.ink());
        }
    }

    private static float x(Cell cell, Entry entry) {
        boolean amount = AMOUNT.matcher(entry.line().text()).matches();
        return amount ? cell.x() + cell.width() - PADDING - entry.line().width() : cell.x() + PADDING;
    }
}
