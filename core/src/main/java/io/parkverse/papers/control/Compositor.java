package io.parkverse.papers.control;

import io.parkverse.papers.boundary.PaperOrder.Arrangement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Sets the blocks of one manuscript, or of two that are built alike, block by block onto a sheet. The
 * first voice leads: it carries the numbers and the full size.
 */
final class Compositor {

    private static final float GUTTER = 22;
    private static final int MIN_LINES_TOGETHER = 2;

    private final Sheet sheet;
    private final Palette palette;
    private final List<Voice> voices;
    private final Arrangement arrangement;
    private final Numbering numbering = new Numbering();
    private final boolean certificate;

    Compositor(Sheet sheet, Palette palette, List<Voice> voices, Arrangement arrangement) {
        this.sheet = sheet;
        this.palette = palette;
        this.voices = voices;
        this.arrangement = arrangement;
        this.certificate = voices.get(0).manuscript().certificate();
    }

    /** A block of one voice, ready to be drawn line by line. */
    private record Column(PDStructureElement owner, Style style, Line label, List<Line> lines, float x, float width) {}

    void set() throws IOException {
        int blocks = voices.get(0).manuscript().blocks().size();
        for (int i = 0; i < blocks; i++) {
            set(i);
        }
    }

    private void set(int index) throws IOException {
        List<Block> translations = voices.stream()
                .map(voice -> voice.manuscript().blocks().get(index))
                .toList();
        Block leading = translations.get(0);
        if (leading instanceof Block.Text text) {
            numbering.next(text.kind());
            text(translations.stream().map(Block.Text.class::cast).toList());
        } else if (leading instanceof Block.Table) {
            new TableSetter(sheet, palette, voices)
                    .set(translations.stream().map(Block.Table.class::cast).toList());
        } else if (leading instanceof Block.Signatures) {
            new SignatureSetter(sheet, voices)
                    .set(translations.stream().map(Block.Signatures.class::cast).toList());
        } else {
            new CodeSetter(sheet, voices)
                    .set(translations.stream().map(Block.Code.class::cast).toList());
        }
    }

    private void text(List<Block.Text> texts) throws IOException {
        Block.Kind kind = texts.get(0).kind();
        boolean beside = texts.size() > 1 && arrangement == Arrangement.SIDE_BY_SIDE && kind != Block.Kind.TITLE;
        Style leading = Style.of(kind, palette, certificate);
        if (beside) {
            float width = (Sheet.MEASURE - GUTTER) / 2;
            Style style = leading.column();
            draw(
                    List.of(
                            column(texts.get(0), 0, style, Sheet.MARGIN, width),
                            column(texts.get(1), 1, style, Sheet.MARGIN + width + GUTTER, width)),
                    kind);
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            Style style = i == 0 ? leading : leading.translation();
            Style spaced = i + 1 < texts.size() ? style.withoutSpaceAfter() : style;
            draw(List.of(column(texts.get(i), i, spaced, Sheet.MARGIN, Sheet.MEASURE)), kind);
        }
    }

    private Column column(Block.Text text, int voice, Style style, float x, float width) {
        Voice speaker = voices.get(voice);
        boolean translationBelow = voice > 0 && arrangement == Arrangement.STACKED;
        String label = numbering.label(text.kind(), speaker.chinese());
        boolean inline = text.kind() == Block.Kind.ARTICLE;
        String lead = inline ? label + (speaker.chinese() ? "　" : "  ") : "";
        LineBreaker breaker = new LineBreaker(
                sheet.typeface(),
                style.size(),
                speaker.chinese() && !style.look().centred());
        List<Fields.Run> runs = new ArrayList<>();
        Optional.of(lead).filter(s -> !s.isEmpty()).ifPresent(s -> runs.add(new Fields.Run(s, true)));
        speaker.fields().runs(text.text()).forEach(run -> runs.add(weighted(run, style)));
        boolean labelled = !inline && !label.isEmpty() && !translationBelow;
        List<Line> labels = labelled ? breaker.lines(List.of(new Fields.Run(label, false)), width) : List.of();
        return new Column(
                sheet.tagging().element(text.kind().tag(), sheet.tagging().document(), speaker.tag()),
                style,
                labels.isEmpty() ? new Line(List.of(), 0) : labels.get(0),
                breaker.lines(runs, width - style.indent()),
                x,
                width);
    }

    private static Fields.Run weighted(Fields.Run run, Style style) {
        return style.look().bold() ? new Fields.Run(run.text(), true) : run;
    }

    private void draw(List<Column> columns, Block.Kind kind) throws IOException {
        Style style = columns.get(0).style();
        int rows =
                columns.stream().mapToInt(column -> column.lines().size()).max().orElse(0);
        boolean heading = kind == Block.Kind.HEADING || kind == Block.Kind.ARTICLE;
        int together = Math.min(rows, MIN_LINES_TOGETHER) + (heading ? 3 : 0);
        sheet.ensure(style.before() + together * style.leading());
        sheet.down(sheet.fresh() ? 0 : style.before());
        for (int row = 0; row < rows; row++) {
            sheet.ensure(style.leading());
            sheet.down(style.leading());
            for (Column column : columns) {
                if (row < column.lines().size()) {
                    draw(column, row);
                }
            }
        }
        sheet.down(style.after());
    }

    private void draw(Column column, int row) throws IOException {
        Style style = column.style();
        float baseline = sheet.y() + (style.leading() - style.size()) / 2;
        if (row == 0 && !column.label().pieces().isEmpty()) {
            sheet.text(column.owner(), column.label(), column.x(), baseline, style.ink());
        }
        Line line = column.lines().get(row);
        float room = column.width() - style.indent() - line.width();
        float x = column.x() + style.indent() + (style.look().centred() ? room / 2 : 0);
        sheet.text(column.owner(), line, x, baseline, style.ink());
    }
}
