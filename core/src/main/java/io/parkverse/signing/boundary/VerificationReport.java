package io.parkverse.signing.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What the signatures of a PDF prove. */
public record VerificationReport(List<Finding> findings) implements Serializable {

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** Whether there are signatures, all of them good, and nothing was changed after any of them. */
    public boolean sound() {
        return !findings.isEmpty() && findings.stream().allMatch(Finding::sound);
    }

    /**
     * One signature.
     *
     * @param intact whether the signed bytes are those that were signed, by the key of the certificate
     * @param trusted whether a known authority issued the certificate, and it was valid at the time
     * @param coversWholeDocument whether no byte lies behind what it covers
     * @param changedAfterwards whether something other than a further signature was added behind it
     */
    public record Finding(
            String place,
            Who who,
            boolean intact,
            boolean trusted,
            boolean coversWholeDocument,
            boolean changedAfterwards)
            implements Serializable {

        public boolean sound() {
            return intact && trusted && !changedAfterwards;
        }
    }

    /**
     * Who signed, as the certificate says.
     *
     * @param simulated whether the authority marks itself as a simulation
     */
    public record Who(String name, String serial, Instant at, String algorithm, boolean simulated)
            implements Serializable {}
}
