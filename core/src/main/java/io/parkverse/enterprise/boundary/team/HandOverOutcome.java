package io.parkverse.enterprise.boundary.team;

/** What became of an offer of ownership. */
public enum HandOverOutcome {
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
