package io.parkverse.site;

import java.util.Optional;

/** Addresses of a brand's files. */
public record Look(Optional<String> styles, Optional<String> logo, Optional<String> favicon, Optional<String> hero) {

    /** The platform's own look, which is that of the style sheet. */
    public static final Look PLAIN = new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
