package io.parkverse.papers.control;

import java.util.List;

/**
 * A set line.
 *
 * @param pieces in reading order, with their places from the line's left edge
 * @param width natural width in points
 */
record Line(List<Piece> pieces, float width) {

    /** Text of one weight at a place. */
    record Piece(String text, boolean bold, float x, float width) {}

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
