package io.parkverse.audit.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a check of a park's chain of audit entries found.
 *
 * @param sealed entries in the chain
 * @param waiting entries that are yet to be sealed; normally for less than a second
 * @param head hash of the last seal in hexadecimal digits; zeros for an empty chain
 * @param findings what does not fit, by position, at most {@link #MOST_FINDINGS}
 */
public record ChainReport(long sealed, long waiting, String head, List<Finding> findings) implements Serializable {

    public static final int MOST_FINDINGS = 100;

    public ChainReport {
        findings = List.copyOf(findings);
    }

    public boolean whole() {
        return findings.isEmpty();
    }

    /** What is wrong at one place. */
    public enum Fault {
        /** The entry is not the one that was sealed, or its place in the chain was changed. */
        CHANGED,
        /** Seals are missing, and with them their entries. */
        REMOVED,
        /** The entry was never sealed and does not wait for it: it came in past the application. */
        INSERTED,
        /** The chain ends before the place where it ended once. */
        CUT_OFF
    }

    /**
     * One thing that does not fit.
     *
     * @param position in the chain; 0 for an entry that is not in it
     * @param entry the entry's id; the nil UUID when it is gone
     */
    public record Finding(Fault fault, long position, UUID entry) implements Serializable {}
}
