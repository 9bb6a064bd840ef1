package io.parkverse.limits.boundary;

import java.util.Map;

/** How a feature's rows are counted for the limits of a park. Implementations are beans. */
public interface Counted {

    /**
     * A query for one number per limit, over rows of the park of the running transaction. Each {@code ?} stands for
     * a moment: the beginning of the day for what is counted daily, the present for a stock.
     */
    Map<Limit, String> queries();
}
