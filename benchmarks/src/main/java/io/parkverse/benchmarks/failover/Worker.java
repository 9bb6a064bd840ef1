package io.parkverse.benchmarks.failover;

/** Somebody who repeats the same work while the load lasts. */
interface Worker {

    /** Does the work once. */
    void round() throws Exception;
}
