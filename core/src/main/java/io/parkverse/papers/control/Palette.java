package io.parkverse.papers.control;

import java.awt.Color;

/** Colours of one paper: neutral inks, and the brand colour in full and as a tint. */
record Palette(Color brand) {

    static final Color INK = new Color(0x1c2326);
    static final Color QUIET = new Color(0x5b6670);
    static final Color RULE = new Color(0xcfd6da);

    static Palette of(String colour) {
        return new Palette(Color.decode(colour));
    }

    /** The brand colour as a wash behind table heads. */
    Color wash() {
        return new Color(washed(brand.getRed()), washed(brand.getGreen()), washed(brand.getBlue()));
    }

    private static int washed(int channel) {
        return 255 - Math.round((255 - channel) * 0.07f);
    }
}
