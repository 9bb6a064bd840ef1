package io.parkverse.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code scripts/bench.sh} has started, from the environment. Asked when needed: not every bench needs all. */
public record Surroundings(Map<String, String> environment) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The measured server. */
    public Server server() {
        return server("PARK");
    }

    /** Another one of the same build, that stays small. */
    public Server small() {
        return server("PARK_SMALL");
    }

    /** The balancer in front of the nodes. */
    public Server cluster() {
        return server("PARK_CLUSTER");
    }

    /** What ends and starts nodes of the cluster, a verb and a number to be added. */
    public List<String> clusterCommand() {
        return value("PARK_CLUSTER_COMMAND").lines().toList();
    }

    public Path reports() {
        return Path.of(value("PARK_BENCH_DIR"));
    }

    /** Directory whose files the measured server gives out under {@link #staticPath}. */
    public Path staticFiles() {
        return Path.of(value("PARK_STATIC_DIR"));
    }

    public String staticPath() {
        return value("PARK_STATIC_PATH");
    }

    /** Role that owns the tables, and its password. */
    public Database owner() {
        return server().database().as(value("PARK_DB_OWNER"), value("PARK_DB_OWNER_PASSWORD"));
    }

    private Server server(String prefix) {
        Database database = new Database(value(prefix + "_DB_URL"), "postgres", value(prefix + "_DB_SUPER_PASSWORD"));
        return new Server(URI.create(value(prefix + "_BASE")), database);
    }

    private String value(String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: benches are run by ./park bench");
        }
        return value;
    }
}
