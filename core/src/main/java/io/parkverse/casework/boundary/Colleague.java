package io.parkverse.casework.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;

/** Somebody who can hold cases of the park. */
public record Colleague(AccountId account, String displayName) implements Serializable {}
