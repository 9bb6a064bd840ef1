package io.parkverse.settlement.boundary.precheck;

/** Weight of a finding, the gravest first. */
public enum Severity {
    /** Has to be put right, or overridden with a reason where that is allowed, before submission. */
    BLOCKING,
    WARNING,
    INFO
}
