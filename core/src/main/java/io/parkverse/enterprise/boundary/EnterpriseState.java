package io.parkverse.enterprise.boundary;

/** Life of an enterprise in a park. */
public enum EnterpriseState {
    /** Its settlement is under way. */
    FOUNDING,
    /** Settled. */
    ACTIVE,
    /** No longer in the park. */
    LEFT
}
