package io.parkverse.tenancy.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandsTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    private final Brands brands = Portal.bean(Brands.class);
    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final BrandTokens steel = BrandPreset.STEEL.tokens();

    @Test
    @DisplayName("F2.7 a saved brand has a style sheet of another name, so that the next load shows it")
    void changesTheName() {
        String before = brands.current(operator).hash();

        BrandView saved = brands.save(operator, 0, steel, Map.of());

        assertThat(saved.hash()).isNotEqualTo(before).matches("[0-9a-f]{16}");
        assertThat(brands.current(Caller.anonymous(park))).isEqualTo(saved);
        assertThat(saved.css())
                .contains("--lumo-primary-color:#343a40", "--pv-radius:0px", "html[theme~=\"dark\"]{color-scheme:dark");
    }

    @Test
    @DisplayName("F2.7 the brand of one park is not the brand of another")
    void staysInItsPark() {
        brands.save(operator, 0, steel, Map.of());

        assertThat(brands.current(Caller.anonymous(Portal.park())).tokens()).isEqualTo(BrandPreset.STUDIO.tokens());
    }

    @Test
    @DisplayName("F2.7 a colour that cannot be read is refused with the nearest one that can, of the same hue")
    void offersTheNearestColour() {
        BrandTokens pale = withPrimary("#ffb000");

        ContrastFinding finding = brands.preview(operator, pale).findings().get(0);
        assertThat(finding.token()).isEqualTo(BrandToken.PRIMARY);
        assertThat(finding.offered().contrast(pale.surfaceTint())).isBetween(4.5, 4.8);
        assertThatThrownBy(() -> brands.save(operator, 0, pale, Map.of()))
                .isInstanceOfSatisfying(
                        TenancyException.class,
                        e -> assertThat(e.arguments())
                                .contains(finding.offered().hex()));
        assertThat(brands.save(operator, 0, withPrimary(finding.offered().hex()), Map.of())
                        .tokens()
                        .primary())
                .isEqualTo(finding.offered());
    }

    @Test
    @DisplayName("F2.7 two people who edit the same brand do not overwrite each other")
    void refusesStaleSaves() {
        brands.save(operator, 0, steel, Map.of());

        assertThatThrownBy(() -> brands.save(operator, 0, BrandPreset.LAKE.tokens(), Map.of()))
                .isInstanceOf(AccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"red", "#fff", "#12345g", "#123456;}body{display:none", "url(x)", "#1234567", "", "\u202e#123456"
            })
    @DisplayName("F2.7 only six hexadecimal digits are a colour, so that no text enters a style sheet")
    void refusesInjection(String text) {
        assertThatThrownBy(() -> Colour.parse(text)).isInstanceOf(TenancyException.class);
    }

    @Test
    @DisplayName("F2.7 a motto with markup does not enter the style sheet")
    void keepsTextOut() {
        String hostile = "</style><script>";
        BrandTokens tokens = new BrandTokens(
                steel.primary(),
                steel.accent(),
                steel.surfaceTint(),
                steel.ink(),
                steel.radius(),
                steel.fontScale(),
                steel.headline(),
                hostile,
                hostile);

        assertThat(brands.save(operator, 0, tokens, Map.of()).css()).doesNotContain("<", "script");
    }

    @Test
    @DisplayName("F2.7 a logo is served with the type of its content, and only in its park")
    void servesPictures() {
        FileId logo = brands.upload(operator, ImageUse.LOGO, PNG);
        brands.save(operator, 0, steel, Map.of(ImageUse.LOGO, logo));

        assertThat(brands.current(operator).image(ImageUse.LOGO)).contains(logo);
        assertThat(brands.image(Caller.anonymous(park), logo))
                .hasValueSatisfying(image -> assertThat(image.mediaType()).isEqualTo("image/png"));
        assertThat(brands.image(Caller.anonymous(Portal.park()), logo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "<html>", "RIFF0000WAVE", ""})
    @DisplayName("F2.7 what is not PNG, JPEG or WebP by its content is refused as picture")
    void refusesOtherTypes(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> brands.upload(operator, ImageUse.LOGO, bytes))
                .isInstanceOfSatisfying(
                        TenancyException.class, e -> assertThat(e.code()).isEqualTo(TenancyError.IMAGE_TYPE));
    }

    @Test
    @DisplayName("F2.7 a picture of more than 1 MB is refused")
    void refusesLargePictures() {
        byte[] large = new byte[(1 << 20) + 1];
        System.arraycopy(PNG, 0, large, 0, PNG.length);

        assertThatThrownBy(() -> brands.upload(operator, ImageUse.HERO, large))
                .isInstanceOfSatisfying(
                        TenancyException.class, e -> assertThat(e.code()).isEqualTo(TenancyError.IMAGE_TOO_LARGE));
    }

    @Test
    @DisplayName("F2.7 a picture of another park cannot be taken into a brand")
    void refusesForeignPictures() {
        Caller other = Portal.person(Portal.park(), Role.PARK_OPERATOR);
        FileId foreign = brands.upload(other, ImageUse.LOGO, PNG);

        assertThatThrownBy(() -> brands.save(operator, 0, steel, Map.of(ImageUse.LOGO, foreign)))
                .isInstanceOfSatisfying(
                        TenancyException.class, e -> assertThat(e.code()).isEqualTo(TenancyError.IMAGE_UNKNOWN));
    }

    private BrandTokens withPrimary(String primary) {
        return new BrandTokens(
                Colour.parse(primary),
                steel.accent(),
                steel.surfaceTint(),
                steel.ink(),
                steel.radius(),
                steel.fontScale(),
                steel.headline(),
                steel.mottoZh(),
                steel.mottoEn());
    }
}
