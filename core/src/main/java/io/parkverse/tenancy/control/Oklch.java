package io.parkverse.tenancy.control;

import io.parkverse.tenancy.boundary.Colour;

/**
 * A colour by lightness (0 to 1), chroma and hue (radians) as people see them: Björn Ottosson, "A
 * perceptual color space for image processing" (2020), the space of CSS {@code oklch()}.
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double GAMUT_SLACK = 1e-4;
    private static final int GAMUT_STEPS = 24;

    static Oklch of(Colour colour) {
        double r = Colour.linear(colour.red());
        double g = Colour.linear(colour.green());
        double b = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, Math.hypot(a, bb), Math.atan2(bb, a));
    }

    Oklch withLightness(double wanted) {
        return new Oklch(Math.min(1, Math.max(0, wanted)), chroma, hue);
    }

    Oklch withChromaUpTo(double most) {
        return new Oklch(lightness, Math.min(chroma, most), hue);
    }

    /** The nearest colour that screens show: same lightness and hue, as much of the chroma as fits. */
    Colour colour() {
        if (fits(linear(chroma))) {
            return rounded(linear(chroma));
        }
        double low = 0;
        double high = chroma;
        for (int i = 0; i < GAMUT_STEPS; i++) {
            double middle = (low + high) / 2;
            if (fits(linear(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return rounded(linear(low));
    }

    private double[] linear(double ofChroma) {
        double a = ofChroma * Math.cos(hue);
        double b = ofChroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean fits(double[] channels) {
        for (double channel : channels) {
            if (channel < -GAMUT_SLACK || channel > 1 + GAMUT_SLACK) {
                return false;
            }
        }
        return true;
    }

    private static Colour rounded(double[] channels) {
        return new Colour(encoded(channels[0]) << 16 | encoded(channels[1]) << 8 | encoded(channels[2]));
    }

    private static int encoded(double linear) {
        double value = Math.min(1, Math.max(0, linear));
        double gamma = value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(gamma * 255);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
