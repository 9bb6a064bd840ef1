package io.parkverse.tenancy.boundary;

import java.io.Serializable;

/**
 * A colour that does not stand out enough.
 *
 * @param ratio what it reaches
 * @param needed what WCAG 2.2 AA asks for
 * @param offered the nearest colour of the same hue that reaches it
 */
public record ContrastFinding(BrandToken token, Colour chosen, double ratio, double needed, Colour offered)
        implements Serializable {}
