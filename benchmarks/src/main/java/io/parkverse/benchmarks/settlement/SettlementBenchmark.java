package io.parkverse.benchmarks.settlement;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.benchmarks.load.Load;
import io.parkverse.testing.Portal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Whole settlements through the boundaries, with rights, walls, audit and outbox (G4.8): how many a second, against
 * the same SQL by plain JDBC; pages meanwhile; and the time from the last signature to the complete file set.
 */
public final class SettlementBenchmark implements Benchmark {

    /** The house's own rules alone, two cities', and those of a city in its own edition. */
    static final List<String> CITIES = List.of("", "nanning", "xuzhou", Streets.OWN_CITY);

    static final int CALLERS = 2;

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 8;
    private static final int CASES = 25;
    private static final int FILE_SETS = 10;
    private static final double SHARE = 0.6;
    private static final double PERCENTILE = 95;

    @Override
    public String name() {
        return "settlement";
    }

    @Override
    public Measurement measure(Consumer<String> progress) throws Exception {
        try (Streets settled = Streets.open();
                Streets said = Streets.open()) {
            Portal.bean(KeptPress.class).print(false);
            for (int round = 1; round <= WARM_UP; round++) {
                progress.accept("warm-up " + round + " of " + WARM_UP);
                settled.settle(CASES);
                said.settle(CASES);
                Portal.execute("analyze");
            }
            said.learn();
            said.say(CASES);
            List<Double> rates = new ArrayList<>();
            List<Double> limits = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                progress.accept("round " + (round + 1) + " of " + ROUNDS);
                boolean limitFirst = round % 2 == 0;
                double limit = limitFirst ? said.say(CASES) : 0;
                rates.add(settled.settle(CASES));
                limits.add(limitFirst ? limit : said.say(CASES));
            }
            double rate = Statistics.median(rates);
            progress.accept("pages at " + SHARE + " of that load");
            Load pages = new Pages(settled).beside(SHARE * rate);
            progress.accept("file sets");
            Portal.bean(KeptPress.class).print(true);
            List<Double> sets = new FileSets(settled).seconds(FILE_SETS);
            return result(rates, limits, pages, sets, said);
        }
    }

    private static Measurement result(
            List<Double> rates, List<Double> limits, Load pages, List<Double> sets, Streets said) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(rates.get(round) / limits.get(round));
        }
        return new Measurement(
                method(said),
                List.of(
                        new Figure("settlement.rate", Statistics.median(rates), "cases/s", Goal.atLeast(80)),
                        new Figure("settlement.to-jdbc", Statistics.median(ratios), "ratio", Goal.atLeast(0.6)),
                        new Figure("settlement.page-p95", pages.millis(PERCENTILE), "ms", Goal.atMost(300)),
                        new Figure("settlement.file-set-slowest", Collections.max(sets), "s", Goal.atMost(3))),
                Map.of(
                        "rates", rates,
                        "jdbc-rates", limits,
                        "pages", pages.answers(),
                        "page-p50-ms", pages.millis(50),
                        "file-set-seconds", sets,
                        "statements-a-case", said.statements(),
                        "jdbc-statements-that-changed-other-rows", said.deviating()));
    }

    private static Method method(Streets said) {
        return new Method(
                "parks with the rules " + CITIES + ", twice; a case goes from its start over seven sections, an"
                        + " uploaded scan, pre-check, review, approval, address, three papers, invoice and licence to"
                        + " its certificate, each with another applicant; papers are printed once and then given"
                        + " again, signatures and payment are taken as done. Plain JDBC says the same "
                        + said.statements()
                        + " statements in the same transactions, with new ids, in parks of its own",
                WARM_UP + " rounds of " + CASES + " cases in each park",
                "closed, " + CALLERS + " callers, " + ROUNDS + " rounds of " + CASES
                        + " cases in each of four parks, in turn with JDBC, medians; pages in an open loop beside cases at "
                        + SHARE + " of the median rate; " + FILE_SETS
                        + " file sets with all papers printed, from the operator's signature to the last byte of the"
                        + " archive, the slowest counts; boundaries called in this JVM on a PostgreSQL of its own, whose"
                        + " commits do not wait for the disk",
                "cases saturated, as many callers as cores; pages at " + SHARE + " of it; file sets alone");
    }
}
