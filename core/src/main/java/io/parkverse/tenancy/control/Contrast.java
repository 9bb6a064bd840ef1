package io.parkverse.tenancy.control;

import io.parkverse.tenancy.boundary.Colour;

/** Contrast that people with low vision can read: WCAG 2.2, success criteria 1.4.3 and 1.4.11, level AA. */
final class Contrast {

    static final double TEXT = 4.5;
    static final double GRAPHICS = 3.0;

    /** Of a page to black: pages in light are so light that all that can be read on them is darker. */
    static final double PAGE = 10.0;

    private static final double STEP = 0.005;

    private Contrast() {}

    /**
     * The colour that reaches a ratio to a background with the least change of lightness; hue stays.
     * Black or white when no lightness of the hue reaches it.
     */
    static Colour nearest(Colour wanted, Colour background, double ratio) {
        if (wanted.contrast(background) >= ratio) {
            return wanted;
        }
        Oklch origin = Oklch.of(wanted);
        for (double shift = STEP; shift <= 1; shift += STEP) {
            Colour darker = origin.withLightness(origin.lightness() - shift).colour();
            if (darker.contrast(background) >= ratio) {
                return darker;
            }
            Colour lighter = origin.withLightness(origin.lightness() + shift).colour();
            if (lighter.contrast(background) >= ratio) {
                return lighter;
            }
        }
        return strongest(background);
    }

    /** Black or white, whichever stands out more. */
    static Colour strongest(Colour background) {
        return Colour.WHITE.contrast(background) >= Colour.BLACK.contrast(background) ? Colour.WHITE : Colour.BLACK;
    }
}
