package io.parkverse.papers.control;

import java.util.List;

/** A piece of a template between two others: what the markup of one or more lines means. */
sealed interface Block {

    /** A block of running text; how it looks follows from its kind. */
    record Text(Kind kind, String text) implements Block {}

    /** Kinds of running text. */
    enum Kind {
        TITLE("H1"),
        HEADING("H2"),
        /** Numbered by the renderer: 第一条, Article 1. */
        ARTICLE("H2"),
        /** Numbered within its article: 1.1. */
        CLAUSE("P"),
        ITEM("P"),
        NOTE("P"),
        PARAGRAPH("P");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** Standard structure type of tagged PDF (ISO 32000-1, 14.8.4). */
        String tag() {
            return tag;
        }
    }

    /**
     * A table.
     *
     * @param header whether the first row names the columns
     * @param widths relative widths of the columns; their number is that of the cells of every row
     */
    record Table(boolean header, List<Integer> widths, List<List<String>> rows) implements Block {}

    /** Places for signatures that stand side by side. */
    record Signatures(List<Place> places) implements Block {}

    /** A place for one signature; the key names the signature field of the PDF. */
    record Place(String key, String label, String name) {}

    /** A QR code of a field's value, with a caption. */
    record Code(String field, String caption) implements Block {}
}
