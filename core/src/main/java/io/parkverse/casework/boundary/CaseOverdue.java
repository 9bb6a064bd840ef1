package io.parkverse.casework.boundary;

import io.parkverse.platform.caller.Caller;

/** Fired once when a case has passed the deadline of its state, in the transaction that marks it. */
public record CaseOverdue(Caller job, CaseView workCase) {}
