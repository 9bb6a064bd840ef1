package io.parkverse.billing.control.statement;

import java.util.List;

/** A cell or element that cannot be read; becomes a {@code RowError} where the row is known. */
public final class RowProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_ARGUMENT = 60;

    private final String key;
    private final String[] found;

    /** Refuses what was found, under the text {@code billing.row.<name>}. */
    public RowProblem(String name, String... found) {
        super(name);
        this.key = "billing.row." + name;
        this.found = found.clone();
    }

    public String key() {
        return key;
    }

    public List<String> found() {
        return List.of(found).stream()
                .map(text -> text.length() > MAX_ARGUMENT ? text.substring(0, MAX_ARGUMENT) + "…" : text)
                .toList();
    }
}
