package io.parkverse.tenancy.control;

import io.parkverse.tenancy.boundary.BrandToken;
import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.Colour;
import io.parkverse.tenancy.boundary.ContrastFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * The colours of a brand in light or in dark. Light has the chosen colours; dark keeps their hues and
 * takes lightness from the contrast that is needed, so that dark passes whenever light does.
 *
 * @param surface of cards, fields and overlays
 * @param tint of pages; the less favourable of the two for contrast
 * @param secondary ink of less weight that still is text
 * @param primaryText the primary colour as text, also on a button or row that is set off from its ground
 * @param onPrimary text on a button in the primary colour
 */
record Scheme(
        Colour surface,
        Colour tint,
        Colour ink,
        Colour secondary,
        Colour primary,
        Colour primaryText,
        Colour onPrimary,
        Colour accent) {

    /** How much ink a button that is pointed at lays over its ground. */
    private static final double SET_OFF = 0.1;

    private static final double SECONDARY_SHARE = 0.3;
    private static final double SURFACE_LIFT = 0.6;
    private static final double DARK_SURFACE = 0.24;
    private static final double DARK_TINT = 0.2;
    private static final double DARK_INK = 0.93;
    private static final double QUIET = 0.02;

    static Scheme light(BrandTokens tokens) {
        Colour tint = tokens.surfaceTint();
        return new Scheme(
                tint.mixed(Colour.WHITE, SURFACE_LIFT),
                tint,
                tokens.ink(),
                secondary(tokens.ink(), tint),
                tokens.primary(),
                text(tokens.primary(), tint, tokens.ink()),
                Contrast.strongest(tokens.primary()),
                tokens.accent());
    }

    static Scheme dark(BrandTokens tokens) {
        Oklch quiet = Oklch.of(tokens.surfaceTint()).withChromaUpTo(QUIET);
        Colour surface = quiet.withLightness(DARK_SURFACE).colour();
        Colour ink = Oklch.of(tokens.ink())
                .withChromaUpTo(QUIET)
                .withLightness(DARK_INK)
                .colour();
        Colour primary = Contrast.nearest(tokens.primary(), surface, Contrast.TEXT);
        return new Scheme(
                surface,
                quiet.withLightness(DARK_TINT).colour(),
                ink,
                secondary(ink, surface),
                primary,
                text(primary, surface, ink),
                Contrast.strongest(primary),
                Contrast.nearest(tokens.accent(), surface, Contrast.GRAPHICS));
    }

    /** What of the light scheme cannot be read; dark needs no check. */
    static List<ContrastFinding> findings(BrandTokens tokens) {
        List<ContrastFinding> findings = new ArrayList<>();
        Colour background = tokens.surfaceTint();
        check(BrandToken.SURFACE_TINT, background, Colour.BLACK, Contrast.PAGE, findings);
        check(BrandToken.INK, tokens.ink(), background, Contrast.TEXT, findings);
        check(BrandToken.PRIMARY, tokens.primary(), background, Contrast.TEXT, findings);
        check(BrandToken.ACCENT, tokens.accent(), background, Contrast.GRAPHICS, findings);
        return findings;
    }

    private static void check(
            BrandToken token, Colour chosen, Colour background, double needed, List<ContrastFinding> findings) {
        double ratio = chosen.contrast(background);
        if (ratio < needed) {
            findings.add(
                    new ContrastFinding(token, chosen, ratio, needed, Contrast.nearest(chosen, background, needed)));
        }
    }

    private static Colour text(Colour primary, Colour ground, Colour ink) {
        return Contrast.nearest(primary, ground.mixed(ink, SET_OFF), Contrast.TEXT);
    }

    private static Colour secondary(Colour ink, Colour background) {
        return Contrast.nearest(ink.mixed(background, SECONDARY_SHARE), background, Contrast.TEXT);
    }
}
