package io.parkverse.casework.boundary;

import io.parkverse.platform.identifier.AccountId;
import java.io.Serializable;

/**
 * What somebody has to do.
 *
 * @param displayName empty for somebody who has left the park and still holds cases
 * @param open running cases that the person holds
 * @param overdue those of them whose deadline has passed
 * @param movedOn cases that the person has moved to another state within the last seven days
 */
public record Workload(AccountId account, String displayName, long open, long overdue, long movedOn)
        implements Serializable {}
