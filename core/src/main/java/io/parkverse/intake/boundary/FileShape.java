package io.parkverse.intake.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * How a file was read.
 *
 * @param encoding of its text; empty for a workbook
 * @param delimiter between its cells; empty for a workbook
 * @param sample first rows below the headings
 */
public record FileShape(String encoding, String delimiter, int rows, List<List<String>> sample)
        implements Serializable {

    public FileShape {
        sample = List.copyOf(sample);
    }
}
