package io.parkverse.jobs.boundary;

import io.parkverse.platform.error.DomainException;

/** Thrown by the jobs capability; see {@link JobsError}. */
public final class JobsException extends DomainException {

    private static final long serialVersionUID = 1L;

    public JobsException(JobsError code, Object... arguments) {
        super(code, arguments);
    }
}
