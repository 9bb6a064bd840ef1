package io.parkverse.site;

import java.util.Optional;

/**
 * A brand on a page: addresses of its files, and the words that stand on every page.
 */
public record Look(
        Optional<String> styles, Optional<String> logo, Optional<String> favicon, Optional<String> hero, Words words) {

    /** The platform's own look, which is that of the style sheet. */
    public static final Look PLAIN =
            new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new Words("", "", ""));

    /**
     * What an operator says on every page, in the page's language.
     *
     * @param motto one line under the name; empty for none
     * @param contact how the operator is reached; empty for none
     * @param legal who answers for the page; empty for none
     */
    public record Words(String motto, String contact, String legal) {}
}
