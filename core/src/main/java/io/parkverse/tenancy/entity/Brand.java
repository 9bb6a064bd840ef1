package io.parkverse.tenancy.entity;

import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.Colour;
import io.parkverse.tenancy.boundary.Headline;
import io.parkverse.tenancy.boundary.ImageUse;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The face of a park: one per park. Its colours have passed the contrast check. */
@Entity
@Table(name = "brand")
public class Brand extends ParkRecord {

    @Column(name = "primary_color", nullable = false)
    private String primary;

    @Column(name = "accent", nullable = false)
    private String accent;

    @Column(name = "surface_tint", nullable = false)
    private String surfaceTint;

    @Column(name = "ink", nullable = false)
    private String ink;

    @Column(name = "radius", nullable = false)
    private int radius;

    @Column(name = "font_scale", nullable = false)
    private int fontScale;

    @Enumerated(EnumType.STRING)
    @Column(name = "headline", nullable = false)
    private Headline headline;

    @Column(name = "motto_zh", nullable = false)
    private String mottoZh;

    @Column(name = "motto_en", nullable = false)
    private String mottoEn;

    @Column(name = "logo_id")
    private UUID logo;

    @Column(name = "favicon_id")
    private UUID favicon;

    @Column(name = "hero_id")
    private UUID hero;

    /** For JPA. */
    protected Brand() {}

    public Brand(BrandTokens tokens) {
        super(UuidV7.next());
        change(tokens, Map.of());
    }

    public final void change(BrandTokens tokens, Map<ImageUse, FileId> images) {
        primary = tokens.primary().hex();
        accent = tokens.accent().hex();
        surfaceTint = tokens.surfaceTint().hex();
        ink = tokens.ink().hex();
        radius = tokens.radius();
        fontScale = tokens.fontScale();
        headline = tokens.headline();
        mottoZh = tokens.mottoZh();
        mottoEn = tokens.mottoEn();
        logo = key(images, ImageUse.LOGO);
        favicon = key(images, ImageUse.FAVICON);
        hero = key(images, ImageUse.HERO);
    }

    public BrandTokens tokens() {
        return new BrandTokens(
                Colour.parse(primary),
                Colour.parse(accent),
                Colour.parse(surfaceTint),
                Colour.parse(ink),
                radius,
                fontScale,
                headline,
                mottoZh,
                mottoEn);
    }

    public Map<ImageUse, FileId> images() {
        Map<ImageUse, FileId> images = new EnumMap<>(ImageUse.class);
        put(images, ImageUse.LOGO, logo);
        put(images, ImageUse.FAVICON, favicon);
        put(images, ImageUse.HERO, hero);
        return images;
    }

    private static UUID key(Map<ImageUse, FileId> images, ImageUse use) {
        return images.containsKey(use) ? images.get(use).value() : null;
    }

    private static void put(Map<ImageUse, FileId> images, ImageUse use, UUID key) {
        if (key != null) {
            images.put(use, new FileId(key));
        }
    }
}
