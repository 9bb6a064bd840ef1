package io.parkverse.benchmarks;

import java.util.List;

/** Of a handful of samples; latencies are in histograms. */
public final class Statistics {

    private static final int LEAST_FOR_A_BOUND = 20;
    /** 95 % quantile of Student's t with 19 degrees of freedom; smaller with more of them. */
    private static final double T_95_OF_19 = 1.729;

    private Statistics() {}

    /** The middle one, or the mean of the two in the middle. */
    public static double median(List<Double> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        List<Double> sorted = samples.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * The value above which the mean lies with 95 % confidence, for samples that scatter normally (Student's t,
     * one-sided).
     *
     * @throws IllegalArgumentException for less than 20 samples, for which the quantile is not the one used
     */
    public static double lowerBoundOfMean(List<Double> samples) {
        if (samples.size() < LEAST_FOR_A_BOUND) {
            throw new IllegalArgumentException("too few samples for a bound: " + samples.size());
        }
        double mean =
                samples.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = samples.stream()
                .mapToDouble(sample -> (sample - mean) * (sample - mean))
                .sum();
        double deviation = Math.sqrt(squares / (samples.size() - 1));
        return mean - T_95_OF_19 * deviation / Math.sqrt(samples.size());
    }
}
