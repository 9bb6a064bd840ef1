package io.parkverse.papers.boundary;

import io.parkverse.platform.caller.Caller;

/** Tells papers the brand colour of the caller's park; without such a bean they are printed in petrol. */
public interface BrandColour {

    /** As {@code #rrggbb}, with a contrast of at least 4.5 to white. */
    String of(Caller caller);
}
