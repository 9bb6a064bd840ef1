package io.parkverse.casework.control;

/** Estimates how wide a text is drawn; generous, since the browser's face is not known here. */
final class TextWidth {

    private static final double HAN = 1.02;
    private static final double LATIN = 0.58;
    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    static double of(String text, double fontSize) {
        return text.codePoints()
                .mapToDouble(point -> point >= FIRST_WIDE ? HAN * fontSize : LATIN * fontSize)
                .sum();
    }
}
