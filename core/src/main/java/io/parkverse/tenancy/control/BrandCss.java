package io.parkverse.tenancy.control;

import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.Colour;
import io.parkverse.tenancy.boundary.Headline;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes a brand as custom properties: Lumo's own, and {@code --pv-*} for the public pages. Dark comes
 * with the theme {@code dark}, and on pages that leave the choice to the system ({@code
 * data-scheme="auto"}). Only numbers, colours and fixed words enter the text, so a brand cannot inject
 * anything.
 */
public final class BrandCss {

    private static final int[] CONTRAST_STEPS = {5, 10, 20, 30, 40, 50, 60, 70, 80, 90};
    private static final int HASH_DIGITS = 16;

    private BrandCss() {}

    public static String render(BrandTokens tokens) {
        String light = colours(Scheme.light(tokens), "light");
        String dark = colours(Scheme.dark(tokens), "dark");
        return "html{" + light + shape(tokens) + "}\n"
                + "html[theme~=\"dark\"]{" + dark + "}\n"
                + "@media (prefers-color-scheme:dark){html[data-scheme=\"auto\"]{" + dark + "}}\n";
    }

    /** Name of a style sheet by its content. */
    public static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String colours(Scheme scheme, String mode) {
        StringBuilder css = new StringBuilder();
        property(css, "color-scheme", mode);
        property(css, "--pv-surface", scheme.surface().hex());
        property(css, "--pv-tint", scheme.tint().hex());
        property(css, "--pv-ink", scheme.ink().hex());
        property(css, "--pv-muted", scheme.secondary().hex());
        property(css, "--pv-primary", scheme.primary().hex());
        property(css, "--pv-on-primary", scheme.onPrimary().hex());
        property(css, "--pv-accent", scheme.accent().hex());
        property(css, "--pv-line", translucent(scheme.ink(), 15));
        lumo(css, scheme);
        return css.toString();
    }

    private static void lumo(StringBuilder css, Scheme scheme) {
        property(css, "--lumo-base-color", scheme.surface().hex());
        property(css, "--lumo-header-text-color", scheme.ink().hex());
        property(css, "--lumo-body-text-color", scheme.ink().hex());
        property(css, "--lumo-secondary-text-color", scheme.secondary().hex());
        property(css, "--lumo-tertiary-text-color", scheme.secondary().hex());
        property(css, "--lumo-disabled-text-color", translucent(scheme.ink(), 45));
        property(css, "--lumo-contrast", scheme.ink().hex());
        for (int step : CONTRAST_STEPS) {
            property(css, "--lumo-contrast-" + step + "pct", translucent(scheme.ink(), step));
        }
        property(css, "--lumo-primary-color", scheme.primary().hex());
        property(css, "--lumo-primary-text-color", scheme.primaryText().hex());
        property(css, "--lumo-primary-contrast-color", scheme.onPrimary().hex());
        property(css, "--lumo-primary-color-50pct", translucent(scheme.primary(), 50));
        property(css, "--lumo-primary-color-10pct", translucent(scheme.primary(), 10));
    }

    private static String shape(BrandTokens tokens) {
        StringBuilder css = new StringBuilder();
        property(css, "--pv-radius", tokens.radius() + "px");
        property(css, "--pv-font-scale", String.format(Locale.ROOT, "%.2f", tokens.fontScale() / 100.0));
        property(css, "--pv-headline", faces(tokens.headline()));
        property(css, "--lumo-border-radius-s", tokens.radius() / 2 + "px");
        property(css, "--lumo-border-radius-m", tokens.radius() + "px");
        property(css, "--lumo-border-radius-l", tokens.radius() + "px");
        return css.toString();
    }

    /** Local faces first; the names before the generic one are those the theme ships. */
    private static String faces(Headline headline) {
        return switch (headline) {
            case SANS -> "\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans SC\",\"Noto Sans CJK SC\",sans-serif";
            case SONG -> "\"Songti SC\",\"Noto Serif SC\",\"Noto Serif CJK SC\",\"SimSun\",serif";
            case CONDENSED ->
                "\"Barlow Condensed\",\"Roboto Condensed\",\"Arial Narrow\",\"PingFang SC\","
                        + "\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif";
            case KAI -> "\"Kaiti SC\",\"LXGW WenKai\",\"KaiTi\",\"STKaiti\",\"Noto Serif CJK SC\",serif";
        };
    }

    private static void property(StringBuilder css, String name, String value) {
        css.append(name).append(':').append(value).append(';');
    }

    private static String translucent(Colour colour, int percent) {
        return String.format(
                Locale.ROOT, "rgba(%d,%d,%d,%.2f)", colour.red(), colour.green(), colour.blue(), percent / 100.0);
    }
}
