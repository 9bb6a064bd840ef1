package io.parkverse.jobs.boundary;

/** Background work of every worker node that comes again after a moment; found as a bean, run by {@link JobLoop}. */
public interface Beat {

    /** From the end of a pass to the next. */
    long pauseMillis();

    /** One pass, outside of a transaction; safe on several nodes at once. */
    void pass();
}
