package io.parkverse.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * What came back.
 *
 * @param latencies in microseconds
 */
public record Load(Histogram latencies, double seconds) {

    private static final double MILLIS = 1e3;

    /** An empty record of latencies: three digits, up to two minutes. */
    public static Histogram latenciesUpToMinutes() {
        return new Histogram(120_000_000L, 3);
    }

    public long answers() {
        return latencies.getTotalCount();
    }

    /** Answers a second. */
    public double rate() {
        return answers() / seconds;
    }

    /** Milliseconds within which that share of the answers was there; 99 is the 99th percentile. */
    public double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / MILLIS;
    }
}
