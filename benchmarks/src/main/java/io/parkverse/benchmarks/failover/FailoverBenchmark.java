package io.parkverse.benchmarks.failover;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.Server;
import io.parkverse.benchmarks.Surroundings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Kills one of two nodes while programs write through the balancer, and looks what became of every write (G2.3). */
public final class FailoverBenchmark implements Benchmark {

    private static final List<String> PARKS = List.of("jinghu", "lishan", "zhiyuan");
    private static final int PROGRAMS = 8;
    private static final int KILLED = 1;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration LOAD = Duration.ofSeconds(75);
    private static final Duration BEFORE_THE_KILL = Duration.ofSeconds(20);
    private static final Duration AFTERWARDS = Duration.ofSeconds(15);

    private final Surroundings surroundings;

    public FailoverBenchmark(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "failover";
    }

    @Override
    public Measurement measure(Consumer<String> progress) throws Exception {
        Server server = surroundings.cluster();
        server.database().makeDurable();
        Load load = new Load(server, companies(server));
        progress.accept("warm-up of both nodes");
        Tally warm = load.during(WARM_UP);
        if (warm.nodes().size() != 2) {
            throw new IllegalStateException("not both nodes had work: " + warm.nodes() + warm.failures());
        }
        progress.accept("load, and the end of node " + KILLED + " after " + BEFORE_THE_KILL.toSeconds() + " s");
        Nodes nodes = new Nodes(surroundings.clusterCommand());
        Tally tally = new Tally(PROGRAMS);
        Duration back;
        try (Shift shift = load.start(tally, LOAD)) {
            shift.reach(BEFORE_THE_KILL);
            long killed = System.nanoTime();
            nodes.kill(KILLED);
            shift.finish();
            back = Collections.max(tally.silences(killed, shift.end()));
        }
        progress.accept("start of node " + KILLED);
        long starting = System.nanoTime();
        nodes.start(KILLED);
        double started = (System.nanoTime() - starting) / 1e9;
        Tally after = load.during(AFTERWARDS);
        Map<String, Ledger.Verdict> verdicts = new Truth(server.database(), load.companies()).verdicts(load.ledger());
        requireWrites(verdicts);
        Map<String, Object> details = Map.of(
                "writes", verdicts,
                "attempts", tally.attempts(),
                "failures", tally.failures(),
                "answered-by", tally.nodes(),
                "started-again-s", started,
                "answered-by-afterwards", after.nodes(),
                "failures-afterwards", after.failures());
        return new Measurement(method(tally), figures(tally, back, verdicts), details);
    }

    private static List<Company> companies(Server server) throws Exception {
        List<Company> companies = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            companies.add(Company.found(server.database(), PARKS.get(i % PARKS.size()), i + 1));
        }
        return companies;
    }

    private static void requireWrites(Map<String, Ledger.Verdict> verdicts) {
        verdicts.forEach((kind, verdict) -> {
            if (verdict.acknowledged() == 0) {
                throw new IllegalStateException("nothing was written of " + kind);
            }
        });
    }

    private static List<Figure> figures(Tally load, Duration back, Map<String, Ledger.Verdict> verdicts) {
        return List.of(
                new Figure("failover.error-share", load.errorShare(), "ratio", Goal.atMost(0.01)),
                new Figure("failover.back-s", back.toMillis() / 1e3, "s", Goal.atMost(15)),
                new Figure("failover.lost", sum(verdicts, Ledger.Verdict::lost), "writes", Goal.atMost(0)),
                new Figure("failover.doubled", sum(verdicts, Ledger.Verdict::doubled), "effects", Goal.atMost(0)));
    }

    private static Method method(Tally load) {
        return new Method(
                PROGRAMS
                        + " enterprises of three demo parks, each with a program that calls the API through the balancer"
                        + " with a token and a cookie jar of its own: opens a case, uploads two pictures, saves the"
                        + " enterprise's form, withdraws the case, and reads between. Every write has a key of its own"
                        + " and is sent again with it when no answer comes or nobody is there (502, 503, 504). What"
                        + " is acknowledged is compared with the rows, the timeline and the audit trail. Signatures"
                        + " and transfers are no part of the load: the API has none",
                WARM_UP.toSeconds() + " s of the same load, whose writes are compared too",
                "closed, " + PROGRAMS + " programs for " + LOAD.toSeconds() + " s with " + Program.PAUSE.toMillis()
                        + " ms between an answer and the next call; one of two nodes is killed with SIGKILL after "
                        + BEFORE_THE_KILL.toSeconds() + " s; back is the longest time after the kill in which no write"
                        + " of a program was acknowledged",
                Math.round((double) load.attempts() / LOAD.toSeconds()) + " calls a second of the 60 that the plans of"
                        + " the three parks let their programs make");
    }

    private static long sum(Map<String, Ledger.Verdict> verdicts, ToLongFunction<Ledger.Verdict> part) {
        return verdicts.values().stream().mapToLong(part).sum();
    }
}
