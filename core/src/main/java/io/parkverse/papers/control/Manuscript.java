package io.parkverse.papers.control;

import java.util.List;

/**
 * A template as parsed, in one language.
 *
 * @param certificate whether it is printed framed and centred
 */
record Manuscript(boolean certificate, List<Block> blocks) {

    String title() {
        return blocks.stream()
                .filter(block -> block instanceof Block.Text text && text.kind() == Block.Kind.TITLE)
                .map(block -> ((Block.Text) block).text())
                .findFirst()
                .orElse("");
    }

    /** Whether both are built alike, so that each block can stand with its translation. */
    boolean parallelTo(Manuscript other) {
        if (blocks.size() != other.blocks.size()) {
            return false;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!shape(blocks.get(i)).equals(shape(other.blocks.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String shape(Block block) {
        if (block instanceof Block.Text text) {
            return text.kind().name();
        }
        if (block instanceof Block.Table table) {
            return "table " + table.header() + table.rows().size() + "x"
                    + table.widths().size();
        }
        if (block instanceof Block.Signatures signatures) {
            return "signatures"
                    + signatures.places().stream().map(Block.Place::key).toList();
        }
        return "code " + ((Block.Code) block).field();
    }
}
