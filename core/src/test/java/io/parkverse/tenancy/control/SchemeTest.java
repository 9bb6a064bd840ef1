package io.parkverse.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parkverse.tenancy.boundary.BrandPreset;
import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.Colour;
import io.parkverse.tenancy.boundary.Headline;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTest {

    @ParameterizedTest
    @EnumSource(BrandPreset.class)
    @DisplayName("F2.7 each preset can be read in light and in dark")
    void presetsPass(BrandPreset preset) {
        assertThat(Scheme.findings(preset.tokens())).isEmpty();
        assertReadable(Scheme.light(preset.tokens()));
        assertReadable(Scheme.dark(preset.tokens()));
    }

    @ParameterizedTest
    @CsvSource({"#ffffff,#000000,21.0", "#767676,#ffffff,4.54", "#777777,#ffffff,4.48", "#ff0000,#ffffff,4.0"})
    @DisplayName("F2.7 contrast is the ratio of WCAG 2.2")
    void measuresContrast(String one, String other, double ratio) {
        assertThat(Colour.parse(one).contrast(Colour.parse(other))).isCloseTo(ratio, within(0.005));
    }

    @Property(tries = 300)
    @Label("F2.7 every brand that may be saved can be read in dark as well")
    void darkFollows(
            @ForAll @IntRange(max = 0xffffff) int primary,
            @ForAll @IntRange(max = 0xffffff) int accent,
            @ForAll @IntRange(max = 0xffffff) int tint,
            @ForAll @IntRange(max = 0xffffff) int ink) {
        BrandTokens tokens = readable(new Colour(primary), new Colour(accent), new Colour(tint), new Colour(ink));

        assertThat(Scheme.findings(tokens)).isEmpty();
        assertReadable(Scheme.light(tokens));
        assertReadable(Scheme.dark(tokens));
    }

    @Property(tries = 300)
    @Label("F2.7 the offered colour passes, and is the chosen one when that passes already")
    void offersWhatPasses(@ForAll @IntRange(max = 0xffffff) int wanted, @ForAll @IntRange(max = 0xffffff) int back) {
        Colour chosen = new Colour(wanted);
        Colour background = new Colour(back);

        Colour offered = Contrast.nearest(chosen, background, Contrast.TEXT);

        assertThat(offered.contrast(background)).isGreaterThanOrEqualTo(Contrast.TEXT);
        if (chosen.contrast(background) >= Contrast.TEXT) {
            assertThat(offered).isEqualTo(chosen);
        }
    }

    @Test
    @DisplayName("F2.7 a colour survives the way through lightness, chroma and hue")
    void convertsBack() {
        for (int rgb : new int[] {0x000000, 0xffffff, 0x0b5d66, 0xd9480f, 0x6a1fd0, 0x00ff00}) {
            assertThat(Oklch.of(new Colour(rgb)).colour()).isEqualTo(new Colour(rgb));
        }
    }

    private static BrandTokens readable(Colour primary, Colour accent, Colour page, Colour ink) {
        Colour tint = Contrast.nearest(page, Colour.BLACK, Contrast.PAGE);
        return new BrandTokens(
                Contrast.nearest(primary, tint, Contrast.TEXT),
                Contrast.nearest(accent, tint, Contrast.GRAPHICS),
                tint,
                Contrast.nearest(ink, tint, Contrast.TEXT),
                4,
                100,
                Headline.SANS,
                "",
                "");
    }

    private static void assertReadable(Scheme scheme) {
        for (Colour background : new Colour[] {scheme.surface(), scheme.tint()}) {
            assertThat(scheme.ink().contrast(background)).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(scheme.secondary().contrast(background)).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(scheme.primary().contrast(background)).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(scheme.accent().contrast(background)).isGreaterThanOrEqualTo(Contrast.GRAPHICS);
        }
        assertThat(scheme.onPrimary().contrast(scheme.primary())).isGreaterThanOrEqualTo(Contrast.TEXT);
    }
}
