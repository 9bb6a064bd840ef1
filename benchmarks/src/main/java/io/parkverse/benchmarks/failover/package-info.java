/**
 * What it costs those who write that one of two nodes is killed (G2.3): how many attempts fail, how long it takes
 * until everybody can write again, and whether an acknowledged write is missing or one was done twice.
 */
package io.parkverse.benchmarks.failover;
