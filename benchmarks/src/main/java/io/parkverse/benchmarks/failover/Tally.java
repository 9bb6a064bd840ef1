package io.parkverse.benchmarks.failover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attempts and acknowledged writes of some time, by programs that are numbered from 0. Moments are those of {@link System#nanoTime}. */
final class Tally {

    private final List<List<Long>> acknowledged = new ArrayList<>();
    private final Map<String, Long> failures = new TreeMap<>();
    private final Map<String, Long> nodes = new TreeMap<>();
    private long attempts;

    Tally(int programs) {
        for (int i = 0; i < programs; i++) {
            acknowledged.add(new ArrayList<>());
        }
    }

    /** An attempt that was answered as it should be. */
    synchronized void answered(String node) {
        attempts++;
        nodes.merge(node, 1L, Long::sum);
    }

    /** An attempt that came to nothing, with what was heard. */
    synchronized void failed(String what) {
        attempts++;
        failures.merge(what, 1L, Long::sum);
    }

    synchronized void acknowledged(int program, long moment) {
        acknowledged.get(program).add(moment);
    }

    synchronized long attempts() {
        return attempts;
    }

    /** How often each kind of failure was met. */
    synchronized Map<String, Long> failures() {
        return Map.copyOf(failures);
    }

    /** How many attempts each node has answered. */
    synchronized Map<String, Long> nodes() {
        return Map.copyOf(nodes);
    }

    /** The share of attempts that failed; all of them when there was none. */
    synchronized double errorShare() {
        long failed = failures.values().stream().mapToLong(Long::longValue).sum();
        return attempts == 0 ? 1 : (double) failed / attempts;
    }

    /** For each program the longest time between two moments in which no write of it was acknowledged. */
    synchronized List<Duration> silences(long from, long to) {
        return acknowledged.stream().map(moments -> silence(moments, from, to)).toList();
    }

    private static Duration silence(List<Long> moments, long from, long to) {
        long longest = 0;
        long last = from;
        for (long moment : moments) {
            if (moment - from > 0 && to - moment > 0) {
                longest = Math.max(longest, moment - last);
                last = moment;
            }
        }
        return Duration.ofNanos(Math.max(longest, to - last));
    }
}
