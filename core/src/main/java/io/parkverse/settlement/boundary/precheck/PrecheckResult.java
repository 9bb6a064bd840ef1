package io.parkverse.settlement.boundary.precheck;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The latest pre-check of an application.
 *
 * @param findings the gravest first
 * @param ranAt {@link Instant#EPOCH} when it never ran
 */
public record PrecheckResult(List<FindingView> findings, Instant ranAt) implements Serializable {

    public static final PrecheckResult NEVER = new PrecheckResult(List.of(), Instant.EPOCH);

    public PrecheckResult {
        findings = List.copyOf(findings);
    }

    public boolean ran() {
        return ranAt.isAfter(Instant.EPOCH);
    }

    /** Whether nothing stands against submission. */
    public boolean clean() {
        return ran() && findings.stream().noneMatch(FindingView::open);
    }
}
