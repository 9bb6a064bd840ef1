package io.parkverse.tenancy.boundary;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An opaque sRGB colour, 8 bits a channel. */
public record Colour(int rgb) implements Serializable {

    public static final Colour WHITE = new Colour(0xffffff);
    public static final Colour BLACK = new Colour(0);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int ALL = 0xffffff;

    public Colour {
        if ((rgb & ~ALL) != 0) {
            throw new IllegalArgumentException("not 24 bits: " + rgb);
        }
    }

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws TenancyException when it is anything else
     */
    public static Colour parse(String text) {
        if (!HEX.matcher(text).matches()) {
            throw new TenancyException(TenancyError.COLOUR_INVALID, text);
        }
        return new Colour(Integer.parseInt(text, 1, 7, 16));
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xff;
    }

    public int blue() {
        return rgb & 0xff;
    }

    /** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /** Contrast ratio to another colour, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** This colour with a share of another laid over it, channel by channel. */
    public Colour mixed(Colour other, double share) {
        return new Colour(between(red(), other.red(), share) << 16
                | between(green(), other.green(), share) << 8
                | between(blue(), other.blue(), share));
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** A channel in linear light, 0 to 1 (IEC 61966-2-1). */
    public static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    @Override
    public String toString() {
        return hex();
    }
}
