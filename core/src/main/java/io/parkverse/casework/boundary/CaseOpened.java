package io.parkverse.casework.boundary;

import io.parkverse.platform.caller.Caller;

/** Fired in the transaction that opens a case. */
public record CaseOpened(Caller caller, CaseView now) {}
