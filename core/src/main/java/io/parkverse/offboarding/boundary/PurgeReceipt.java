package io.parkverse.offboarding.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was removed, and what stays.
 *
 * @param removed rows by table
 * @param auditEntries entries of the chain, which stays
 * @param auditHead hash of the last sealed entry when the purge ended, lower case hex
 * @param keyDestroyed whether the park's audit key is gone, and personal values in the chain with it
 * @param exportHash SHA-256 of the last export that was made before
 */
public record PurgeReceipt(
        Instant purgedAt,
        SortedMap<String, Long> removed,
        long auditEntries,
        String auditHead,
        boolean keyDestroyed,
        String exportHash)
        implements Serializable {

    public PurgeReceipt {
        removed = new TreeMap<>(removed);
    }

    /** Rows of all tables. */
    public long rows() {
        return removed.values().stream().mapToLong(Long::longValue).sum();
    }
}
