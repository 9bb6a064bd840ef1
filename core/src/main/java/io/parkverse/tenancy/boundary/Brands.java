package io.parkverse.tenancy.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.tenancy.control.BrandShelf;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The face of the caller's park. Only brands that can be read are saved; a save fires {@link
 * BrandChanged} and is visible on the next load, because the style sheet's name changes with it.
 */
@Boundary
public class Brands {

    @Inject
    BrandShelf shelf;

    @Inject
    Event<BrandChanged> changes;

    /** The brand now; the preset of its kind for a park that has none of its own. */
    @Allowed("tenancy.read")
    public BrandView current(Caller caller) {
        return shelf.current(caller);
    }

    /** What tokens would look like, without saving them. */
    @Allowed("tenancy.brand-preview")
    public BrandPreview preview(Caller caller, BrandTokens tokens) {
        return shelf.preview(tokens);
    }

    /**
     * Saves tokens and the pictures that go with them; pictures left out are no longer shown.
     *
     * @param version of the brand that was edited
     * @throws TenancyException {@link TenancyError#CONTRAST_TOO_LOW} with the nearest colour that works
     */
    @Allowed("tenancy.brand")
    public BrandView save(Caller caller, int version, BrandTokens tokens, Map<ImageUse, FileId> images) {
        if (shelf.current(caller).version() != version) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
        shelf.preview(tokens).findings().stream().findFirst().ifPresent(Brands::refuse);
        shelf.save(tokens, images);
        BrandView saved = shelf.current(caller);
        changes.fire(new BrandChanged(caller, saved.hash()));
        return saved;
    }

    /** Keeps a picture for the next save: PNG, JPEG or WebP of at most 1 MB. */
    @Allowed("tenancy.brand")
    public FileId upload(Caller caller, ImageUse use, byte[] content) {
        return shelf.upload(use, content);
    }

    @Allowed("tenancy.read")
    public Optional<BrandImageView> image(Caller caller, FileId image) {
        return shelf.image(image);
    }

    private static void refuse(ContrastFinding finding) {
        throw new TenancyException(
                TenancyError.CONTRAST_TOO_LOW,
                finding.chosen(),
                String.format(Locale.ROOT, "%.2f", Math.floor(finding.ratio() * 100) / 100),
                finding.needed(),
                finding.offered());
    }
}
