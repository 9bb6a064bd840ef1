package io.parkverse.tenancy.boundary;

import io.parkverse.platform.caller.Caller;

/**
 * What a feature adds to a park when it is opened: its processes, rules, texts, chart of accounts. All
 * steps run in the transaction that opens the park, in ascending order, and are found as beans.
 */
public interface OpeningStep {

    /** Steps of lower order run first; kernel capabilities use 0 to 99, features 100 and up. */
    int order();

    /** Prepares the caller's park; the caller is a job of that park. */
    void prepare(Caller caller);
}
