package io.parkverse.benchmarks.failover;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The nodes behind the balancer, ended and started as an operator does it.
 *
 * @param command {@code ./park cluster} of the measured cluster
 */
record Nodes(List<String> command) {

    private static final int PATIENCE_MINUTES = 5;

    Nodes {
        command = List.copyOf(command);
    }

    /** Ends a node without giving it time for anything. */
    void kill(int node) throws IOException, InterruptedException {
        run("kill", node);
    }

    /** Starts a node again; people are led there when it returns. */
    void start(int node) throws IOException, InterruptedException {
        run("start", node);
    }

    private void run(String verb, int node) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(verb, String.valueOf(node)));
        Process process = new ProcessBuilder(words)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException("./park cluster " + verb + " " + node + " failed");
        }
    }
}
