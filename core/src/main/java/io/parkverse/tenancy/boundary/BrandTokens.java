package io.parkverse.tenancy.boundary;

import java.io.Serializable;

/**
 * What a park's operator chooses about its looks; with the three pictures, 12 of at most 14 tokens.
 * All are typed values: none is ever text in a style sheet.
 *
 * @param primary main actions and links
 * @param accent marks and figures, never text
 * @param surfaceTint background of pages in light
 * @param ink running text in light
 * @param radius corners, in CSS pixels, 0 to 12
 * @param fontScale size of all type in percent, 90 to 125
 * @param mottoZh one line under the name, at most 60 characters
 * @param mottoEn the same in English, at most 120 characters
 */
public record BrandTokens(
        Colour primary,
        Colour accent,
        Colour surfaceTint,
        Colour ink,
        int radius,
        int fontScale,
        Headline headline,
        String mottoZh,
        String mottoEn)
        implements Serializable {

    public BrandTokens {
        if (radius < 0 || radius > 12 || fontScale < 90 || fontScale > 125) {
            throw new TenancyException(TenancyError.SHAPE_INVALID);
        }
        mottoZh = mottoZh.strip();
        mottoEn = mottoEn.strip();
        if (mottoZh.length() > 60 || mottoEn.length() > 120) {
            throw new TenancyException(TenancyError.TEXT_TOO_LONG, mottoZh.length() > 60 ? 60 : 120);
        }
    }
}
