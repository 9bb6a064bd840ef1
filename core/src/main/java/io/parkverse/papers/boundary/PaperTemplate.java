package io.parkverse.papers.boundary;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The texts of a paper in one edition.
 *
 * @param key what the paper is, such as {@code settlement-agreement}
 * @param edition grows with each change; older editions stay readable
 * @param bodies markup by language ({@code zh}, {@code en})
 * @param fields names of the fields that an order has to fill
 */
public record PaperTemplate(String key, int edition, Map<String, String> bodies, SortedSet<String> fields)
        implements Serializable {

    public PaperTemplate {
        bodies = new TreeMap<>(bodies);
    }
}
