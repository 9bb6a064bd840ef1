package io.parkverse.site;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.BrandView;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.ImageUse;
import io.parkverse.tenancy.boundary.ParkTextKey;
import io.parkverse.tenancy.boundary.ParkTexts;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds how a park looks and what stands on each of its pages; serves the brand's files. */
@Unproxied
public class Looks implements SitePage {

    private static final String PREFIX = "/brand/";
    private static final String STYLES = ".css";
    private static final String CSS = "text/css;charset=UTF-8";

    @Inject
    Brands brands;

    @Inject
    ParkTexts texts;

    @Inject
    LookMemory memory;

    @Override
    public void enter(Routes routes) {
        routes.open(Where.PARK, PREFIX + "*", this::file);
    }

    Look of(SiteRequest request) {
        return request.park()
                .map(park -> new LookMemory.Key(
                        park.id(), request.base(), Texts.language(request.edge().locale())))
                .map(key -> memory.get(key, () -> made(request)))
                .orElse(Look.PLAIN);
    }

    private Look made(SiteRequest request) {
        Caller caller = request.anonymous();
        BrandView brand = brands.current(caller);
        return new Look(
                Optional.of(request.href(PREFIX + brand.hash() + STYLES)),
                address(request, brand, ImageUse.LOGO),
                address(request, brand, ImageUse.FAVICON),
                address(request, brand, ImageUse.HERO),
                words(caller, brand.tokens(), request.edge().locale()));
    }

    private Look.Words words(Caller caller, BrandTokens tokens, Locale locale) {
        String motto = Texts.supported(locale).equals(Texts.CHINESE) ? tokens.mottoZh() : tokens.mottoEn();
        return new Look.Words(
                motto,
                texts.get(caller, ParkTextKey.CONTACT).in(locale),
                texts.get(caller, ParkTextKey.LEGAL).in(locale));
    }

    private static Optional<String> address(SiteRequest request, BrandView brand, ImageUse use) {
        return brand.image(use).map(id -> request.href(PREFIX + id));
    }

    /** A style sheet under an old name is the present one: a page that is still open gets it anew. */
    private Answer file(SiteRequest request) {
        String name = request.segment();
        if (!name.endsWith(STYLES)) {
            return image(request, name);
        }
        BrandView brand = brands.current(request.anonymous());
        return name.equals(brand.hash() + STYLES)
                ? new Answer.Lasting(new KeptPage(CSS, brand.css().getBytes(StandardCharsets.UTF_8)))
                : Answer.redirect(request.href(PREFIX + brand.hash() + STYLES));
    }

    private Answer image(SiteRequest request, String id) {
        try {
            return brands.image(request.anonymous(), FileId.of(id))
                    .<Answer>map(image -> new Answer.Lasting(new KeptPage(image.mediaType(), image.content())))
                    .orElseGet(Answer::missing);
        } catch (IllegalArgumentException e) {
            return Answer.missing();
        }
    }
}
