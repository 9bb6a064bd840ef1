package io.parkverse.audit.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which entries are wanted; empty texts let all pass.
 *
 * @param action the whole action, or its beginning up to a dot: {@code casework}
 * @param actor account id of a person, id of a visit, or name of a job
 * @param from first moment, included
 * @param until last moment, not included
 */
public record AuditFilter(String action, String subjectKind, String actor, Instant from, Instant until)
        implements Serializable {

    /** All entries of all times. */
    public static AuditFilter all() {
        return new AuditFilter("", "", "", Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));
    }

    public AuditFilter ofAction(String wanted) {
        return new AuditFilter(wanted, subjectKind, actor, from, until);
    }

    public AuditFilter by(String wanted) {
        return new AuditFilter(action, subjectKind, wanted, from, until);
    }

    public AuditFilter on(String wanted) {
        return new AuditFilter(action, wanted, actor, from, until);
    }

    public AuditFilter between(Instant first, Instant last) {
        return new AuditFilter(action, subjectKind, actor, first, last);
    }
}
