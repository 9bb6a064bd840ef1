package io.parkverse.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The nodes behind the balancer, ended and started as an operator does it: with {@code ./park cluster}. */
final class Cluster {

    /** By this cookie the balancer knows the node of a person. */
    static final String NODE = "pv_node";

    private static final Path PARK = Path.of("..", "park").toAbsolutePath().normalize();
    private static final int PATIENCE_MINUTES = 5;

    private Cluster() {}

    /** Ends a node without giving it time for anything. */
    static void kill(String node) {
        run("kill", node);
    }

    /** Starts a node again; people are led there when it returns. */
    static void start(String node) {
        run("start", node);
    }

    private static void run(String verb, String node) {
        try {
            Process process = new ProcessBuilder(List.of(PARK.toString(), "cluster", verb, node.replace("node", "")))
                    .inheritIO()
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("./park cluster " + verb + " " + node + " failed");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
