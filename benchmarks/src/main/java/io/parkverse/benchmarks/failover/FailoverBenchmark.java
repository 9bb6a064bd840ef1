package io.parkverse.benchmarks.failover;

import io.parkverse.benchmarks.Benchmark;
import io.parkverse.benchmarks.Figure;
import io.parkverse.benchmarks.Goal;
import io.parkverse.benchmarks.Measurement;
import io.parkverse.benchmarks.Method;
import io.parkverse.benchmarks.Server;
import io.parkverse.benchmarks.Surroundings;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Kills one of two nodes while programs write through the balancer, and looks what became of every write (G2.3). */
public final class FailoverBenchmark implements Benchmark {

    private static final int AGREEMENTS = 50;
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
        progress.accept(AGREEMENTS + " cases with agreements to be signed");
        Load load = Load.prepared(server, AGREEMENTS);
        progress.accept("warm-up of both nodes");
        Tally warm = load.during(WARM_UP);
        if (warm.nodes().size() != 2) {
            throw new IllegalStateException("not both nodes had work: " + warm.nodes() + warm.failures());
        }
        progress.accept("load, and the end of node " + KILLED + " after " + BEFORE_THE_KILL.toSeconds() + " s");
        Nodes nodes = new Nodes(surroundings.clusterCommand());
        Tally tally = Load.tally();
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
        Map<String, Ledger.Verdict> verdicts = load.truth().verdicts(load.ledger());
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
                "three demo parks behind the balancer. Forms and uploads: " + Load.PROGRAMS
                        + " enterprises, each with a"
                        + " program that opens a case through the API, uploads two pictures, saves the enterprise's"
                        + " form and withdraws the case, each write with a key of its own (the form: with If-Match)."
                        + " Signatures: " + Load.SIGNERS + " founders who sign agreements in the workspace. Transfers: "
                        + Load.CASHIERS + " operators who drop bank statements on the console. The API has neither,"
                        + " so these are driven in Flow's protocol over HTTP, without a browser and without a socket"
                        + " for pushes. Who gets no answer, or 502, 503 or 504, sends the same request again. Rows,"
                        + " timeline, audit trail, papers and bookings are compared with what was acknowledged",
                WARM_UP.toSeconds() + " s of the same load, whose writes are compared too",
                "closed, for " + LOAD.toSeconds() + " s with " + Line.PAUSE.toMillis()
                        + " ms and more between an answer"
                        + " and the next call, half of each kind on each node; one of two nodes is killed with SIGKILL"
                        + " after " + BEFORE_THE_KILL.toSeconds() + " s; an error is every sending without a proper"
                        + " answer; back is the longest time after the kill in which somebody's writes were not"
                        + " acknowledged",
                Math.round((double) load.attempts() / LOAD.toSeconds()) + " requests a second; the plans of the three"
                        + " parks let their programs make 60, what the machine could bear is not looked for");
    }

    private static long sum(Map<String, Ledger.Verdict> verdicts, ToLongFunction<Ledger.Verdict> part) {
        return verdicts.values().stream().mapToLong(part).sum();
    }
}
