package io.parkverse.benchmarks.provision;

import io.parkverse.benchmarks.Server;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.benchmarks.load.Load;
import io.parkverse.benchmarks.load.LoadGenerator;
import io.parkverse.benchmarks.load.Requests;
import io.parkverse.benchmarks.load.Requests.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The median page time of a server with many parks beside that of one with few. A database cannot have
 * ten parks and a thousand at once, so two servers of the same build run side by side, each with its own
 * database, and are asked in turn by one reader who goes from park to park.
 *
 * @param many milliseconds, pair by pair
 * @param few milliseconds, pair by pair
 */
record PagePairs(List<Double> many, List<Double> few) {

    static final int PAIRS = 12;
    static final Duration TURN = Duration.ofSeconds(3);
    static final Duration WARM_UP = Duration.ofSeconds(20);
    static final List<String> PAGES = List.of("/", "/settle", "/directory");

    private static final double MEDIAN = 50;

    static PagePairs measure(Estate manyParks, Estate fewParks) throws Exception {
        try (Reader many = Reader.of(manyParks);
                Reader few = Reader.of(fewParks)) {
            many.median(WARM_UP);
            few.median(WARM_UP);
            List<Double> manyTimes = new ArrayList<>();
            List<Double> fewTimes = new ArrayList<>();
            for (int i = 0; i < PAIRS; i++) {
                boolean manyFirst = i % 2 == 0;
                double first = (manyFirst ? many : few).median(TURN);
                double second = (manyFirst ? few : many).median(TURN);
                manyTimes.add(manyFirst ? first : second);
                fewTimes.add(manyFirst ? second : first);
            }
            return new PagePairs(manyTimes, fewTimes);
        }
    }

    /** The median over the pairs. */
    double ratio() {
        return Statistics.median(IntStream.range(0, many.size())
                .mapToObj(i -> many.get(i) / few.get(i))
                .toList());
    }

    /** One connection that asks for each page of each park in turn. */
    private record Reader(LoadGenerator load, Requests requests) implements AutoCloseable {

        static Reader of(Estate estate) throws Exception {
            Server server = estate.server();
            List<Target> targets = estate.slugs().stream()
                    .flatMap(slug -> PAGES.stream().map(page -> new Target(server.park(slug), page)))
                    .toList();
            return new Reader(new LoadGenerator(server.address(), 1), Requests.of(targets));
        }

        double median(Duration length) throws IOException {
            Load load = load().closedLoop(requests, length);
            return load.millis(MEDIAN);
        }

        @Override
        public void close() throws IOException {
            load.close();
        }
    }
}
