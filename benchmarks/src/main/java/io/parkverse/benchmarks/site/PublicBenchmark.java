package io.parkverse.benchmarks.site;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.Server;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.benchmarks.Surroundings;
import io.parkverse.benchmarks.load.Load;
import io.parkverse.benchmarks.load.LoadGenerator;
import io.parkverse.benchmarks.load.Requests;
import io.parkverse.benchmarks.load.Requests.Target;
import io.parkverse.benchmarks.load.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Public pages against a static file of as many bytes that the same server gives out: saturated in turn,
 * then at a fixed rate; and pages that are made from the database for each request (F6.3).
 */
public final class PublicBenchmark implements Benchmark {

    private static final int CONNECTIONS = 32;
    private static final int OPEN_CONNECTIONS = 256;
    private static final int ROUNDS = 12;
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final double CACHED_PER_SECOND = 5_000;
    private static final double MADE_PER_SECOND = 1_000;
    private static final String FILE = "page.bin";

    private final Surroundings surroundings;

    public PublicBenchmark(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "public";
    }

    @Override
    public Measurement measure(Consumer<String> progress) throws Exception {
        Server server = surroundings.server();
        String park = Showcase.open(server);
        Requests cached = Requests.of(park, "/");
        Requests made = Requests.of(IntStream.rangeClosed(1, 1 + Showcase.SHOWN / 24)
                .mapToObj(page -> new Target(park, "/directory?page=" + page))
                .toList());
        try (LoadGenerator closed = new LoadGenerator(server.address(), CONNECTIONS);
                LoadGenerator open = new LoadGenerator(server.address(), OPEN_CONNECTIONS)) {
            int size = closed.repeat(cached, 1);
            Requests file = staticFile(server, size);
            progress.accept("warm-up, " + size + " bytes a page");
            for (Requests requests : List.of(file, cached, made)) {
                closed.closedLoop(requests, WARM_UP);
            }
            progress.accept(ROUNDS + " rounds of static file and cached page, saturated");
            Rounds rounds = rounds(closed, file, cached);
            progress.accept("cached page at " + CACHED_PER_SECOND + " a second");
            Load steady = open.openLoop(cached, new Schedule(CACHED_PER_SECOND, LONG));
            progress.accept("page from the database, saturated, then at " + MADE_PER_SECOND + " a second");
            Load saturated = closed.closedLoop(made, LONG);
            Load madeSteady = open.openLoop(made, new Schedule(MADE_PER_SECOND, LONG));
            return new Measurement(
                    method(size, rounds, saturated),
                    List.of(
                            new Figure("public.cached-to-static", rounds.ratio(), "ratio", Goal.atLeast(0.8)),
                            new Figure("public.cached-p99", steady.millis(99), "ms", Goal.atMost(20)),
                            new Figure("public.uncached-rate", saturated.rate(), "requests/s", Goal.atLeast(1_000)),
                            new Figure("public.uncached-p99", madeSteady.millis(99), "ms", Goal.atMost(50))),
                    details(rounds, steady, saturated, madeSteady));
        }
    }

    /** A file of that many bytes that cannot be compressed, so that both answers have as much on the wire. */
    private Requests staticFile(Server server, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Files.write(surroundings.staticFiles().resolve(FILE), bytes);
        return Requests.of(server.platform(), surroundings.staticPath() + "/" + FILE);
    }

    private static Rounds rounds(LoadGenerator load, Requests file, Requests page) throws IOException {
        List<Double> files = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            boolean fileFirst = i % 2 == 0;
            double first = load.closedLoop(fileFirst ? file : page, ROUND).rate();
            double second = load.closedLoop(fileFirst ? page : file, ROUND).rate();
            files.add(fileFirst ? first : second);
            pages.add(fileFirst ? second : first);
        }
        return new Rounds(files, pages);
    }

    /** Answers a second, round by round. */
    private record Rounds(List<Double> files, List<Double> pages) {

        double ratio() {
            return Statistics.median(IntStream.range(0, files.size())
                    .mapToObj(i -> pages.get(i) / files.get(i))
                    .toList());
        }
    }

    private static Method method(int size, Rounds rounds, Load saturated) {
        return new Method(
                "front page of a park, kept, " + size
                        + " bytes compressed; a static file of as many bytes from the same"
                        + " server; directory pages of a park with " + Showcase.SHOWN
                        + " settled enterprises, 24 a page,"
                        + " made from the database for each request; answers go over loopback, the load runs in one thread of"
                        + " the same machine and costs the same for all",
                WARM_UP.toSeconds() + " s of each at saturation",
                "ratio and rate: closed loop, " + CONNECTIONS + " connections, " + ROUNDS + " rounds of "
                        + ROUND.toSeconds() + " s in alternating order, median of the rounds' ratios; p99: open loop, "
                        + OPEN_CONNECTIONS + " connections, " + LONG.toSeconds()
                        + " s, latency from the moment a request is due",
                String.format(
                        Locale.ROOT,
                        "%.0f/s of a cached page are %.0f %% of its %.0f/s; %.0f/s from the database are %.0f %% of %.0f/s",
                        CACHED_PER_SECOND,
                        100 * CACHED_PER_SECOND / Statistics.median(rounds.pages()),
                        Statistics.median(rounds.pages()),
                        MADE_PER_SECOND,
                        100 * MADE_PER_SECOND / saturated.rate(),
                        saturated.rate()));
    }

    private static Map<String, Object> details(Rounds rounds, Load steady, Load saturated, Load madeSteady) {
        return Map.of(
                "static-requests-per-second", rounds.files(),
                "cached-requests-per-second", rounds.pages(),
                "cached-open-loop-rate", steady.rate(),
                "cached-p50-ms", steady.millis(50),
                "cached-max-ms", steady.millis(100),
                "uncached-saturated-p99-ms", saturated.millis(99),
                "uncached-open-loop-rate", madeSteady.rate(),
                "uncached-p50-ms", madeSteady.millis(50),
                "uncached-max-ms", madeSteady.millis(100));
    }
}
