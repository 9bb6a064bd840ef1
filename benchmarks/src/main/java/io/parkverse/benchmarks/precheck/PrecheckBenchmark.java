package io.parkverse.benchmarks.precheck;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.load.Load;
import io.parkverse.platform.identifier.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Applications that are changed and checked again (F5.3), through the boundary that the wizard calls,
 * with its rights, walls and transaction, on a PostgreSQL of its own. No page leads there without a
 * browser, so the boundary is called in this JVM.
 */
public final class PrecheckBenchmark implements Benchmark {

    private static final int CALLERS = 2;
    private static final int APPLICANTS = 30;
    private static final int WARM_UP = 20;
    private static final int CHECKS = 100;
    private static final long NANOS_PER_MICRO = 1_000;

    @Override
    public String name() {
        return "precheck";
    }

    @Override
    public Measurement measure(Consumer<String> progress) throws Exception {
        progress.accept("a park with " + CrowdedPark.NAMES + " names");
        TenantId park = CrowdedPark.open();
        List<Applicant> applicants = IntStream.range(0, APPLICANTS)
                .mapToObj(number -> Applicant.drafted(park, number))
                .toList();
        progress.accept("warm-up");
        checked(applicants, WARM_UP);
        progress.accept(APPLICANTS * CHECKS + " checks");
        long begin = System.nanoTime();
        Histogram latencies = checked(applicants, CHECKS);
        Load load = new Load(latencies, (System.nanoTime() - begin) / 1e9);
        return new Measurement(
                method(applicants.get(0)),
                List.of(new Figure("precheck.p95", load.millis(95), "ms", Goal.atMost(300))),
                Map.of(
                        "checks", load.answers(),
                        "p50-ms", load.millis(50),
                        "p99-ms", load.millis(99),
                        "max-ms", load.millis(100)));
    }

    /** Each caller has applicants of its own, and goes from one to the next. */
    private static Histogram checked(List<Applicant> applicants, int times) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<Histogram>> work = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                work.add(() -> checked(applicants, first, times));
            }
            Histogram all = Load.latenciesUpToMinutes();
            for (Future<Histogram> part : callers.invokeAll(work)) {
                all.add(part.get());
            }
            return all;
        } finally {
            callers.shutdownNow();
        }
    }

    private static Histogram checked(List<Applicant> applicants, int first, int times) {
        Histogram latencies = Load.latenciesUpToMinutes();
        for (int time = 0; time < times; time++) {
            for (int i = first; i < applicants.size(); i += CALLERS) {
                applicants.get(i).change();
                long begin = System.nanoTime();
                applicants.get(i).precheck();
                latencies.recordValue((System.nanoTime() - begin) / NANOS_PER_MICRO);
            }
        }
        return latencies;
    }

    private static Method method(Applicant sample) {
        int findings = sample.precheck().findings().size();
        return new Method(
                "a park opened like any other, with " + CrowdedPark.NAMES + " settled enterprises; " + APPLICANTS
                        + " applications, a third of companies that move in; names partly taken, every second scope with"
                        + " excluded trades, documents missing (the first has " + findings
                        + " findings); each is changed before it is checked, the change does not count",
                WARM_UP * APPLICANTS + " checks",
                "closed, " + CALLERS + " callers, " + CHECKS * APPLICANTS
                        + " checks; the boundary called in this JVM on a PostgreSQL of its own, whose commits do not wait for the disk",
                "saturated: as many callers as cores");
    }
}
