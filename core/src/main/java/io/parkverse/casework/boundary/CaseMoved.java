package io.parkverse.casework.boundary;

import io.parkverse.platform.caller.Caller;

/**
 * Fired in the transaction of a move, after its effects. Observers who depend on what is reached should
 * look at {@code to}: a park may put states of its own between two others.
 */
public record CaseMoved(Caller caller, CaseView before, String from, String event, String to, CaseView now) {}
