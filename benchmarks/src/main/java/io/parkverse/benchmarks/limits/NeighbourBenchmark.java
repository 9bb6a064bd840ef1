package io.parkverse.benchmarks.limits;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.ProgramToken;
import io.parkverse.benchmarks.Server;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.benchmarks.Surroundings;
import io.parkverse.benchmarks.load.Load;
import io.parkverse.benchmarks.load.LoadGenerator;
import io.parkverse.benchmarks.load.Requests;
import io.parkverse.benchmarks.load.Schedule;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Pages of one park while a program of another park calls the API many times as often as its limit allows, against
 * the same pages while that park is quiet, in turn (G1.2).
 */
public final class NeighbourBenchmark implements Benchmark {

    private static final String FLOODING = "jinghu";
    private static final String NEIGHBOUR = "lishan";
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 20;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final double PAGES_PER_SECOND = 100;
    /** Ten times what the plan of the flooding park lets its programs call. */
    private static final double CALLS_PER_SECOND = 200;

    private static final double PERCENTILE = 95;

    private final Surroundings surroundings;

    public NeighbourBenchmark(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "neighbour";
    }

    @Override
    public Measurement measure(Consumer<String> progress) throws Exception {
        Server server = surroundings.server();
        Requests flood = Requests.with(
                server.park(FLOODING),
                "/api/v1/parks/current",
                "Authorization: Bearer " + ProgramToken.ofPark(server.database(), FLOODING, List.of("parks:read")));
        Requests pages = Requests.of(server.park(NEIGHBOUR), "/directory?page=1");
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (LoadGenerator visitors = new LoadGenerator(server.address(), CONNECTIONS);
                LoadGenerator program = new LoadGenerator(server.address(), CONNECTIONS, Set.of(200, 429))) {
            progress.accept("warm-up of pages and flood");
            visitors.closedLoop(pages, WARM_UP);
            program.openLoop(flood, new Schedule(CALLS_PER_SECOND, WARM_UP));
            progress.accept(ROUNDS + " rounds of a quiet and of a flooding neighbour");
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                boolean quietFirst = i % 2 == 0;
                double quiet = quietFirst ? pages(visitors, pages) : 0;
                Future<Load> flooding =
                        beside.submit(() -> program.openLoop(flood, new Schedule(CALLS_PER_SECOND, ROUND)));
                double flooded = pages(visitors, pages);
                flooding.get();
                rounds.add(new Round(quietFirst ? quiet : pages(visitors, pages), flooded));
            }
            return result(rounds);
        } finally {
            beside.shutdownNow();
        }
    }

    /** Milliseconds within which 95 % of a round's pages were there. */
    private static double pages(LoadGenerator visitors, Requests pages) throws IOException {
        return visitors.openLoop(pages, new Schedule(PAGES_PER_SECOND, ROUND)).millis(PERCENTILE);
    }

    private record Round(double quiet, double flooded) {}

    private static Measurement result(List<Round> rounds) {
        double ratio = Statistics.median(
                rounds.stream().map(round -> round.flooded() / round.quiet()).toList());
        return new Measurement(
                new Method(
                        "directory pages of park " + NEIGHBOUR
                                + ", made from the database for each request; a program of"
                                + " park " + FLOODING + " that calls the API " + CALLS_PER_SECOND
                                + " times a second, ten times as often as its park may, and goes on when it is refused",
                        WARM_UP.toSeconds() + " s of each",
                        "open loops, " + CONNECTIONS + " connections each, " + ROUNDS + " rounds of "
                                + ROUND.toSeconds() + " s quiet and as many flooded in alternating order, median of the"
                                + " rounds' ratios of the p95",
                        PAGES_PER_SECOND + " pages a second; load, server and database share the machine"),
                List.of(new Figure("neighbour.p95-ratio", ratio, "ratio", Goal.atMost(1.2))),
                Map.of(
                        "quiet-p95-ms", rounds.stream().map(Round::quiet).toList(),
                        "flooded-p95-ms", rounds.stream().map(Round::flooded).toList(),
                        "rounds", IntStream.range(0, rounds.size()).count()));
    }
}
