package io.parkverse.papers.control;

import java.awt.Color;

/**
 * How a kind of text looks.
 *
 * @param leading distance of base lines
 * @param before space above the block
 * @param after space below the block
 * @param indent of the text; a label, if there is one, stands at the column's edge
 */
record Style(float size, float leading, float before, float after, float indent, Look look) {

    /** Weight, colour and alignment. */
    record Look(boolean bold, Color colour, boolean centred) {}

    static Style of(Block.Kind kind, Palette palette, boolean certificate) {
        Look plain = new Look(false, Palette.INK, certificate);
        return switch (kind) {
            case TITLE ->
                certificate
                        ? new Style(30, 42, 26, 26, 0, new Look(true, palette.brand(), true))
                        : new Style(20, 28, 6, 16, 0, new Look(true, Palette.INK, true));
            case HEADING ->
                certificate
                        ? new Style(19, 28, 10, 8, 0, new Look(true, Palette.INK, true))
                        : new Style(11.5f, 18, 12, 4, 0, new Look(true, palette.brand(), false));
            case ARTICLE -> new Style(11, 18, 11, 3, 0, new Look(true, palette.brand(), false));
            case CLAUSE -> new Style(10, 16.5f, 1, 3, 28, plain);
            case ITEM -> new Style(10, 16.5f, 0, 2, 28, plain);
            case NOTE -> new Style(8, 12.5f, 8, 2, 0, new Look(false, Palette.QUIET, certificate));
            case PARAGRAPH -> certificate ? new Style(12, 22, 4, 8, 0, plain) : new Style(10, 16.5f, 2, 6, 0, plain);
        };
    }

    /** The same text as translation below the leading language: smaller and quieter. */
    Style translation() {
        boolean heading = look.bold;
        float scale = heading ? 0.72f : 0.88f;
        return new Style(
                size * scale,
                leading * (heading ? 0.74f : 0.84f),
                0,
                after,
                indent,
                new Look(false, Palette.QUIET, look.centred));
    }

    /** The same text in one of two columns. */
    Style column() {
        return new Style(Math.min(size, 9.2f), Math.min(leading, 14.5f), before, after, Math.min(indent, 22), look);
    }

    Style withoutSpaceAfter() {
        return new Style(size, leading, before, 0, indent, look);
    }

    Sheet.Ink ink() {
        return new Sheet.Ink(size, look.colour);
    }
}
