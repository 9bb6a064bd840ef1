package io.parkverse.jobs.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Refusals of the jobs page. */
public enum JobsError implements ErrorCode {
    /** The job is gone, runs at this moment, or belongs to another park. */
    JOB_NOT_WAITING("job-not-waiting", 409);

    private final String name;
    private final int status;

    JobsError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "jobs." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
