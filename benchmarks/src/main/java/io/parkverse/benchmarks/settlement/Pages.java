package io.parkverse.benchmarks.settlement;

import io.parkverse.benchmarks.load.Load;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.QueueFilter;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.testing.Portal;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * What a reviewer's pages read, while cases are settled: the queue with its total and what is late, then a case with
 * its application, documents, moves and timeline, in turn. Open loop: a page that comes late has begun when it was
 * due.
 */
final class Pages {

    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final double PAGES_PER_SECOND = 10;
    private static final int ROWS = 20;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long NANOS_PER_MICRO = 1_000;

    private final Streets streets;

    Pages(Streets streets) {
        this.streets = streets;
    }

    /** Reads pages while that many cases a second begin. */
    Load beside(double casesPerSecond) throws Exception {
        int callers = SettlementBenchmark.CALLERS;
        int each = (int) Math.ceil(casesPerSecond * LENGTH.toSeconds() / callers);
        streets.parks().forEach(park -> park.await(each));
        ExecutorService settling = Executors.newFixedThreadPool(callers);
        try {
            long start = System.nanoTime();
            Future<?>[] work = new Future<?>[callers];
            for (int caller = 0; caller < callers; caller++) {
                int first = caller;
                work[caller] = settling.submit(() -> settle(first, start, callers / casesPerSecond, each));
            }
            Histogram latencies = read(start);
            for (Future<?> part : work) {
                part.get();
            }
            return new Load(latencies, LENGTH.toSeconds());
        } finally {
            settling.shutdownNow();
        }
    }

    private void settle(int caller, long start, double secondsBetween, int cases) {
        for (int i = 0; i < cases; i++) {
            await(start + Math.round(i * secondsBetween * NANOS));
            int park =
                    (caller + i * SettlementBenchmark.CALLERS) % streets.parks().size();
            SettledPark settled = streets.parks().get(park);
            settled.settle(settled.applicant());
        }
    }

    private Histogram read(long start) {
        Histogram latencies = Load.latenciesUpToMinutes();
        long pages = Math.round(PAGES_PER_SECOND * LENGTH.toSeconds());
        for (int page = 0; page < pages; page++) {
            long due = start + Math.round(page / PAGES_PER_SECOND * NANOS);
            await(due);
            SettlementPark park =
                    streets.parks().get(page % streets.parks().size()).desk();
            CaseView first = queue(park);
            if (page % 2 == 1) {
                one(park, first);
            }
            latencies.recordValue((System.nanoTime() - due) / NANOS_PER_MICRO);
        }
        return latencies;
    }

    private static CaseView queue(SettlementPark park) {
        park.cases.atRisk(park.reviewer, Duration.ofDays(1));
        QueueFilter ended = QueueFilter.of("settlement").in(Set.of("settled")).by(QueueFilter.Sort.OPENED);
        return park.cases
                .queue(park.reviewer, ended, new PageRequest(0, ROWS))
                .items()
                .get(0);
    }

    private static void one(SettlementPark park, CaseView workCase) {
        Portal.bean(Applications.class).get(park.reviewer, workCase.id());
        park.documents.ofCase(park.reviewer, workCase.id());
        park.cases.available(park.reviewer, workCase.id());
        park.cases.timeline(park.reviewer, workCase.id());
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
