package io.parkverse.custody.boundary.listing;

import java.io.Serializable;
import java.util.List;

/**
 * What came of an import. With a problem nothing was taken.
 *
 * @param entries rows that were taken, new ones and known ones
 */
public record ListingImport(int entries, List<Problem> problems) implements Serializable {

    public ListingImport {
        problems = List.copyOf(problems);
    }

    /**
     * A cell that cannot be taken.
     *
     * @param column name of the column in the language of the file's template
     */
    public record Problem(int line, ListingColumn column) implements Serializable {}
}
