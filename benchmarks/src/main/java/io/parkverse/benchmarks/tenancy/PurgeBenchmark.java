package io.parkverse.benchmarks.tenancy;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.offboarding.boundary.Departures;
import io.parkverse.offboarding.control.ExportJob;
import io.parkverse.offboarding.control.PurgeJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A park of a hundred thousand rows is exported and purged beside others as large (G1.3). */
public final class PurgeBenchmark implements Benchmark {

    private static final int ROWS = 100_000;
    private static final int NEIGHBOURS = 5;
    private static final int TIMES = 5;

    private final List<Double> exports = new ArrayList<>();
    private final List<Double> purges = new ArrayList<>();

    @Override
    public String name() {
        return "purge";
    }

    @Override
    public Measurement measure(Consumer<String> progress) {
        for (int park = 0; park < NEIGHBOURS; park++) {
            fill(Portal.person(Portal.park(), Role.PARK_OPERATOR));
        }
        for (int time = 0; time <= TIMES; time++) {
            progress.accept(time == 0 ? "warm-up" : "park " + time + " of " + TIMES);
            purge(time > 0);
        }
        return new Measurement(
                new Method(
                        "parks of " + ROWS + " rows, half notices and half cases' usual reasons, the second kind with"
                                + " the audit's trigger, beside " + NEIGHBOURS + " as large; export in front",
                        "one park",
                        "closed, one job at a time, " + TIMES + " parks, the slowest counts; the job called in this JVM"
                                + " on a PostgreSQL of its own, whose commits do not wait for the disk",
                        "nothing else at work"),
                List.of(new Figure("purge.slowest", Collections.max(purges), "s", Goal.atMost(8))),
                Map.of(
                        "purge-seconds", purges,
                        "purge-median-seconds", Statistics.median(purges),
                        "export-seconds", exports));
    }

    private void purge(boolean counts) {
        TenantId park = Portal.park();
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        Caller job = Caller.job(park, "bench");
        fill(operator);
        Portal.execute("analyze");
        Portal.bean(Departures.class).announce(operator, park, Portal.slug(park), "It is measured.");
        double export = seconds(() -> Portal.bean(ExportJob.class).run(job, ExportJob.OWN));
        Portal.execute("update park_departure set purge_at = now() where park_id = ?", park.value());
        double purge = seconds(() -> Portal.bean(PurgeJob.class).run(job, "{}"));
        Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        long removed = Portal.bean(Departures.class)
                .receipt(platform, park)
                .orElseThrow()
                .rows();
        if (removed < ROWS) {
            throw new IllegalStateException("only " + removed + " rows were removed");
        }
        if (counts) {
            exports.add(export);
            purges.add(purge);
        }
    }

    private static void fill(Caller operator) {
        Portal.execute(
                "insert into notice (tenant_id, id, version, account_id, text_key, sent_at)"
                        + " select ?, gen_random_uuid(), 1, ?, 'notify.test', now() from generate_series(1, ?)",
                operator.park().value(),
                operator.account().value(),
                ROWS / 2);
        Portal.execute(
                "insert into canned_reason (tenant_id, id, version, topic, text_zh, text_en)"
                        + " select ?, gen_random_uuid(), 1, 'reject', '原因' || n, 'Reason ' || n"
                        + " from generate_series(1, ?) n",
                operator.park().value(),
                ROWS / 2);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
