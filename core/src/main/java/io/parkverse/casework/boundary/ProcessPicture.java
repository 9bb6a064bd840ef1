package io.parkverse.casework.boundary;

import io.parkverse.casework.control.PictureDrawing;
import java.util.Locale;

/**
 * Draws a process from its rows, as SVG to put into a page: main path from top to bottom, side trips left,
 * exits right, phases as bands. Colours are the page's ({@code currentColor}, Lumo's custom properties), so
 * that brand and dark mode apply.
 */
public final class ProcessPicture {

    private ProcessPicture() {}

    /** An {@code svg} element with title and description; its ids hold key and version of the process. */
    public static String svg(ProcessView process, Locale locale) {
        return new PictureDrawing(process, locale).svg();
    }
}
