package io.parkverse.jobs.boundary;

/** Life of a job; a finished one is gone. */
public enum JobState {
    WAITING,
    /** A node works on it, or stopped while it did; then the lease runs out and another takes over. */
    LEASED,
    /** Failed too often; waits for somebody to retry or discard it. */
    DEAD
}
