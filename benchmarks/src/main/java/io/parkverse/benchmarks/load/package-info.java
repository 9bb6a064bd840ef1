/**
 * Makes load by HTTP/1.1 over keep-alive connections, from one thread and with as little work per answer
 * as possible, because the load shares the machine with the server. Latencies are kept in full
 * (HdrHistogram). In an open loop a latency counts from the moment the request was due, so that a
 * stalled server is charged for the requests it kept waiting (no coordinated omission).
 */
package io.parkverse.benchmarks.load;
