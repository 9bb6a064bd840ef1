package io.parkverse.papers.control;

import io.parkverse.papers.boundary.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines after the rules of Chinese setting (W3C "Requirements for Chinese Text Layout",
 * section 3.1): no closing mark begins a line, no opening mark ends one, Latin words stay whole, a quarter
 * space stands between Han and Latin, and full lines are justified.
 */
final class LineBreaker {

    private static final String CLOSING = "，。、；：？！）》」』”’…—％%,.;:?!)]}·";
    private static final String OPENING = "（《「『“‘([{";
    private static final float HAN_LATIN_GAP = 0.2f;
    private static final int FIRST_HAN = 0x2e80;

    private final Typeface typeface;
    private final float size;
    private final boolean justified;

    LineBreaker(Typeface typeface, float size, boolean justified) {
        this.typeface = typeface;
        this.size = size;
        this.justified = justified;
    }

    /** A part of the text that is never broken, with the gap before it when it does not begin a line. */
    private record Unit(String text, boolean bold, float gap, float width) {

        boolean space() {
            return text.isBlank();
        }
    }

    List<Line> lines(List<Fields.Run> runs, float width) {
        List<Line> lines = new ArrayList<>();
        List<Unit> line = new ArrayList<>();
        float used = 0;
        for (Unit unit : units(runs, width)) {
            boolean full = used + unit.gap + unit.width > width + 0.01f && !line.isEmpty();
            if (full && !unit.space()) {
                lines.add(line(line, justified ? width : 0));
                line.clear();
                used = 0;
            }
            if (!(line.isEmpty() && unit.space())) {
                used += (line.isEmpty() ? 0 : unit.gap) + unit.width;
                line.add(unit);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line(line, 0));
        }
        return lines;
    }

    private Line line(List<Unit> units, float target) {
        List<Unit> trimmed = new ArrayList<>(units);
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).space()) {
            trimmed.remove(trimmed.size() - 1);
        }
        float natural = 0;
        for (int i = 0; i < trimmed.size(); i++) {
            natural += trimmed.get(i).width + (i == 0 ? 0 : trimmed.get(i).gap);
        }
        float rest = target - natural;
        boolean stretch = rest > 0 && rest < size * 3 && trimmed.size() > 4;
        float extra = stretch ? rest / (trimmed.size() - 1) : 0;
        List<Line.Piece> pieces = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < trimmed.size(); i++) {
            Unit unit = trimmed.get(i);
            x += i == 0 ? 0 : unit.gap + extra;
            pieces.add(new Line.Piece(unit.text, unit.bold, x, unit.width));
            x += unit.width;
        }
        return new Line(pieces, x);
    }

    private List<Unit> units(List<Fields.Run> runs, float width) {
        List<Unit> units = new ArrayList<>();
        boolean glue = false;
        for (Fields.Run run : runs) {
            for (String part : parts(run.text())) {
                Unit last = units.isEmpty() ? unit("", run.bold(), 0) : units.get(units.size() - 1);
                boolean attach = (glue || closing(part)) && !last.space() && last.bold == run.bold();
                if (attach) {
                    units.set(units.size() - 1, unit(last.text + part, run.bold(), last.gap));
                } else {
                    addSplit(units, unit(part, run.bold(), gap(last.text, part)), width);
                }
                glue = OPENING.indexOf(part.charAt(0)) >= 0 && part.length() == 1;
            }
        }
        return units;
    }

    /** A word that is wider than the column is broken between characters. */
    private void addSplit(List<Unit> units, Unit unit, float width) {
        if (unit.width <= width) {
            units.add(unit);
            return;
        }
        unit.text.codePoints().forEach(point -> units.add(unit(Character.toString(point), unit.bold, 0)));
    }

    private Unit unit(String text, boolean bold, float gap) {
        return new Unit(text, bold, gap, typeface.face(bold).width(text, size));
    }

    private float gap(String before, String after) {
        if (before.isBlank() || after.isBlank()) {
            return 0;
        }
        int left = before.codePointBefore(before.length());
        int right = after.codePointAt(0);
        boolean border = (han(left) && latin(right)) || (latin(left) && han(right));
        return border ? HAN_LATIN_GAP * size : 0;
    }

    private static boolean closing(String part) {
        return part.codePointCount(0, part.length()) == 1 && CLOSING.contains(part);
    }

    private static boolean han(int point) {
        return Character.isIdeographic(point);
    }

    private static boolean latin(int point) {
        return point < FIRST_HAN && Character.isLetterOrDigit(point);
    }

    /** Single Han characters, single spaces and marks, and whole Latin words. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean wordPart = point < FIRST_HAN && !Character.isWhitespace(point) && OPENING.indexOf(point) < 0;
            if (!wordPart && !word.isEmpty()) {
                parts.add(word.toString());
                word.setLength(0);
            }
            if (wordPart) {
                word.appendCodePoint(point);
            } else {
                parts.add(Character.toString(point));
            }
        });
        if (!word.isEmpty()) {
            parts.add(word.toString());
        }
        return parts;
    }
}
