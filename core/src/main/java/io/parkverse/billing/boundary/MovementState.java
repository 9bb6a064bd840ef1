package io.parkverse.billing.boundary;

/** How far a movement of the bank account is explained. */
public enum MovementState {
    UNMATCHED,
    PART_MATCHED,
    MATCHED,
    NOT_OURS
}
