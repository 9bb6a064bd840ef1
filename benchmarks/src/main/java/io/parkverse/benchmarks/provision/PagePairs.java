package io.parkverse.benchmarks.provision;

import io.parkverse.benchmarks.Server;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.benchmarks.load.LoadGenerator;
import io.parkverse.benchmarks.load.Requests;
import io.parkverse.benchmarks.load.Requests.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The median page time of a server with many parks beside that of one with few. A database cannot have
 * ten parks and a thousand at once, so two servers of the same build run side by side, each with its own
 * database, and are asked in turn by one reader who goes from park to park, without an order. Before
 * anything counts, the reader has seen each page of each park.
 *
 * @param many milliseconds, pair by pair
 * @param few milliseconds, pair by pair
 */
record PagePairs(List<Double> many, List<Double> few) {

    static final int PAIRS = 12;
    static final Duration TURN = Duration.ofSeconds(3);
    static final List<String> PAGES = List.of("/", "/settle", "/directory");

    static final int LEAST_WARM_UP = 3_000;

    private static final double MEDIAN = 50;

    static PagePairs measure(Estate manyParks, Estate fewParks) throws Exception {
        try (Reader many = Reader.of(manyParks);
                Reader few = Reader.of(fewParks)) {
            many.warmUp();
            few.warmUp();
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
    private record Reader(LoadGenerator load, Requests requests, int pages) implements AutoCloseable {

        static Reader of(Estate estate) throws Exception {
            Server server = estate.server();
            List<Target> targets = new ArrayList<>();
            for (String slug : estate.slugs()) {
                PAGES.forEach(page -> targets.add(new Target(server.park(slug), page)));
            }
            Collections.shuffle(targets, new Random(targets.size()));
            return new Reader(new LoadGenerator(server.address(), 1), Requests.of(targets), targets.size());
        }

        /** Each page at least once, and on a small server as often as on a large one. */
        void warmUp() throws IOException {
            load.repeat(requests, Math.max(pages, LEAST_WARM_UP));
        }

        double median(Duration length) throws IOException {
            return load.closedLoop(requests, length).millis(MEDIAN);
        }

        @Override
        public void close() throws IOException {
            load.close();
        }
    }
}
