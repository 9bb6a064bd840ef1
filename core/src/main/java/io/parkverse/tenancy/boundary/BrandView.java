package io.parkverse.tenancy.boundary;

import io.parkverse.platform.identifier.FileId;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * The face of a park as it is served.
 *
 * @param images ids by use; a use without a picture is absent
 * @param css custom properties for light and dark
 * @param hash name of the style sheet: the first 16 hexadecimal digits of its SHA-256
 * @param version for the next save; 0 while the park has a preset only
 */
public record BrandView(BrandTokens tokens, Map<ImageUse, FileId> images, String css, String hash, int version)
        implements Serializable {

    public BrandView {
        images = Map.copyOf(images);
    }

    public Optional<FileId> image(ImageUse use) {
        return Optional.ofNullable(images.get(use));
    }
}
