package io.parkverse.benchmarks;

import java.util.function.Consumer;

/** One thing that is measured. */
public interface Benchmark {

    /** The word after {@code ./park bench}. */
    String name();

    /**
     * Measures.
     *
     * @param progress told what is being done
     * @throws Exception when nothing could be measured; a figure that misses its goal is no failure
     */
    Measurement measure(Consumer<String> progress) throws Exception;
}
