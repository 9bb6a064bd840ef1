package io.parkverse.audit.boundary;

import io.parkverse.platform.identifier.AccountId;

/** Knows what people are called; the audit itself holds ids only. */
public interface ActorNames {

    /** The name of a person; empty for one that is gone or out of the park's sight. */
    String nameOf(AccountId account);
}
