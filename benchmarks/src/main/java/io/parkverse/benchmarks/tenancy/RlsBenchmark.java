package io.parkverse.benchmarks.tenancy;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.Statistics;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A page of 20 rows out of a million, with the policies of the database on and off (G1.5): the whole boundary
 * call, with its transaction, its rights and EclipseLink's own filter, as a view makes it.
 */
public final class RlsBenchmark implements Benchmark {

    private static final int PARKS = 500;
    private static final int ROWS = 1_000_000;
    private static final int PAGE = 20;
    private static final int PAIRS = 20;
    private static final int CALLS = 1_000;
    private static final int WARM_UP = 200;
    private static final List<String> TABLES = List.of("notice", "membership", "account", "sign_in");

    private final List<Caller> people = new ArrayList<>();

    @Override
    public String name() {
        return "rls";
    }

    @Override
    public Measurement measure(Consumer<String> progress) {
        progress.accept(PARKS + " parks with " + ROWS + " rows");
        fill();
        progress.accept("warm-up");
        for (boolean on : List.of(true, false, true, false)) {
            milliseconds(on);
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            progress.accept("pair " + (pair + 1) + " of " + PAIRS);
            boolean first = pair % 2 == 0;
            double one = milliseconds(first);
            double other = milliseconds(!first);
            with.add(first ? one : other);
            without.add(first ? other : one);
            ratios.add(without.get(pair) / with.get(pair));
        }
        switchPolicies(true);
        return new Measurement(
                method(),
                List.of(new Figure(
                        "rls.without-to-with", Statistics.lowerBoundOfMean(ratios), "ratio", Goal.atLeast(0.90))),
                Map.of(
                        "ratios", ratios,
                        "median-ratio", Statistics.median(ratios),
                        "ms-with", Statistics.median(with),
                        "ms-without", Statistics.median(without)));
    }

    private void fill() {
        IntStream.range(0, PARKS).forEach(number -> people.add(Portal.person(Portal.park(), Role.PARK_OPERATOR)));
        for (Caller person : people) {
            Portal.execute(
                    "insert into notice (tenant_id, id, version, account_id, text_key, sent_at)"
                            + " select ?, gen_random_uuid(), 1, ?, 'notify.test', now() - n * interval '1 minute'"
                            + " from generate_series(1, ?) n",
                    person.park().value(),
                    person.account().value(),
                    ROWS / PARKS);
        }
        Portal.execute("analyze");
    }

    /** Mean time of a call. */
    private double milliseconds(boolean policies) {
        switchPolicies(policies);
        calls(WARM_UP);
        long begin = System.nanoTime();
        calls(CALLS);
        return (System.nanoTime() - begin) / 1e6 / CALLS;
    }

    private void calls(int number) {
        Notices notices = Portal.bean(Notices.class);
        for (int call = 0; call < number; call++) {
            Caller person = people.get(call % people.size());
            int rows = notices.inbox(person, new PageRequest(call % PAGE * PAGE, PAGE))
                    .items()
                    .size();
            if (rows != PAGE) {
                throw new IllegalStateException("a page of " + rows + " rows");
            }
        }
    }

    private static void switchPolicies(boolean on) {
        TABLES.forEach(table -> Portal.execute(
                "alter table " + table + (on ? " enable row level security" : " disable row level security")));
    }

    private static Method method() {
        return new Method(
                ROWS + " notices of " + PARKS + " parks; pages of " + PAGE + " rows with their total, of all parks in"
                        + " turn; the other side has the policies of " + TABLES + " switched off, and the same filter"
                        + " by EclipseLink",
                WARM_UP + " calls after each switch, and two switches each way before",
                "closed, one caller, " + PAIRS + " pairs of " + CALLS + " calls in alternating order; lower bound of"
                        + " the mean ratio without to with, one-sided, 95 %; the boundary called in this JVM on a"
                        + " PostgreSQL of its own, whose commits do not wait for the disk",
                "one caller at a time, so about half of the machine");
    }
}
