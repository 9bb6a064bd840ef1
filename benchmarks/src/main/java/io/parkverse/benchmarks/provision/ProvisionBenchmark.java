package io.parkverse.benchmarks.provision;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.benchmarks.Surroundings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Opens parks, a thousand in the end, and compares pages with those of a server with ten (F2.6). */
public final class ProvisionBenchmark implements Benchmark {

    private static final int FEW = 10;
    private static final int MANY = 1_000;
    private static final int TIMED = 12;

    private final Surroundings surroundings;

    public ProvisionBenchmark(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "provision";
    }

    @Override
    public Measurement measure(Consumer<String> progress) throws Exception {
        Estate many = Estate.of(surroundings.server());
        Estate few = Estate.of(surroundings.small());
        progress.accept(TIMED + " parks are opened");
        List<Double> early = many.openTimed(TIMED);
        progress.accept("the servers grow to " + MANY + " and " + FEW + " parks");
        few.growTo(FEW);
        many.growTo(MANY - TIMED);
        List<Double> late = many.openTimed(TIMED);
        progress.accept(PagePairs.PAIRS + " pairs of page times");
        PagePairs pairs = PagePairs.measure(many, few);
        progress.accept("full dump and its way back");
        Dump.Outcome dump = new Dump(
                        surroundings.server().database(),
                        surroundings.owner(),
                        surroundings.reports().resolve("dump"))
                .thereAndBack();
        List<Double> openings = Stream.concat(early.stream(), late.stream()).toList();
        return new Measurement(
                method(many.slugs().size(), few.slugs().size(), dump),
                List.of(
                        new Figure("provision.slowest", Collections.max(openings), "s", Goal.atMost(2)),
                        new Figure("provision.pages-1000-to-10", pairs.ratio(), "ratio", Goal.atMost(1.15)),
                        new Figure("provision.dump-lost", dump.lostRows(), "rows", Goal.atMost(0))),
                Map.of(
                        "first-openings-seconds",
                        early,
                        "last-openings-seconds",
                        late,
                        "median-opening-seconds",
                        Statistics.median(openings),
                        "page-ms-many",
                        pairs.many(),
                        "page-ms-few",
                        pairs.few(),
                        "dump",
                        dump));
    }

    private static Method method(int many, int few, Dump.Outcome dump) {
        return new Method(
                "parks opened through the form on the platform's host, each from an address of its own; live is: own"
                        + " host shows welcome, brand and the documents its rules ask for, checked within the time, and"
                        + " has its operator; pages " + PagePairs.PAGES + " of all parks in turn on two servers side by"
                        + " side with " + many + " and " + few + " parks; dump of " + dump.rows()
                        + " rows by COPY in one snapshot and back into a new database; commits reach the disk",
                "none for the openings, the first " + TIMED + " meet a server just started; "
                        + "each server has answered " + PagePairs.LEAST_WARM_UP
                        + " pages or more, each page of each park at"
                        + " least once",
                "closed, one caller; " + TIMED + " openings at the start and " + TIMED + " beside all others; "
                        + PagePairs.PAIRS + " pairs of " + PagePairs.TURN.toSeconds()
                        + " s in alternating order, median of the pairs' ratios of medians",
                "one caller at a time, so far below it");
    }
}
