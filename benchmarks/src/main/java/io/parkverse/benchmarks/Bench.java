package io.parkverse.benchmarks;

import io.parkverse.benchmarks.failover.FailoverBenchmark;
import io.parkverse.benchmarks.limits.NeighbourBenchmark;
import io.parkverse.benchmarks.precheck.PrecheckBenchmark;
import io.parkverse.benchmarks.provision.ProvisionBenchmark;
import io.parkverse.benchmarks.settlement.SettlementBenchmark;
import io.parkverse.benchmarks.site.PublicBenchmark;
import io.parkverse.benchmarks.sql.RecordingDriver;
import io.parkverse.benchmarks.tenancy.PurgeBenchmark;
import io.parkverse.benchmarks.tenancy.RlsBenchmark;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The entry of {@code ./park bench}: runs the named bench, or all, one after the other. Figures go to
 * standard output, one a line, and everything about the run to standard error.
 */
public final class Bench {

    private static final int FRAMES = 8;

    private final List<Benchmark> all;
    private final Path directory;
    private final PrintStream figures;
    private final PrintStream progress;

    Bench(List<Benchmark> all, Path directory, PrintStream figures, PrintStream progress) {
        this.all = List.copyOf(all);
        this.directory = directory;
        this.figures = figures;
        this.progress = progress;
    }

    public static void main(String[] arguments) throws SQLException {
        RecordingDriver.install();
        Logger.getLogger("").setLevel(Level.WARNING);
        Surroundings surroundings = new Surroundings(System.getenv());
        List<Benchmark> all = List.of(
                new PrecheckBenchmark(),
                new RlsBenchmark(),
                new PurgeBenchmark(),
                new SettlementBenchmark(),
                new ProvisionBenchmark(surroundings),
                new PublicBenchmark(surroundings),
                new NeighbourBenchmark(surroundings),
                new FailoverBenchmark(surroundings));
        Bench bench = new Bench(all, surroundings.reports(), System.out, System.err);
        System.exit(bench.run(List.of(arguments)));
    }

    /** The process's exit code: 0 when every wanted bench could run, whatever its figures. */
    int run(List<String> names) {
        List<Benchmark> wanted = all.stream()
                .filter(bench -> names.isEmpty() || names.contains(bench.name()))
                .toList();
        if (wanted.isEmpty()) {
            String known = all.stream().map(Benchmark::name).collect(Collectors.joining(", "));
            progress.println("There is no bench '" + names.get(0) + "'; known are: " + known);
            return 2;
        }
        return wanted.stream().filter(bench -> !ran(bench)).count() == 0 ? 0 : 1;
    }

    private boolean ran(Benchmark bench) {
        try {
            Machine machine = Machine.present();
            Instant begin = Instant.now();
            Measurement measured = bench.measure(step -> progress.println(bench.name() + ": " + step));
            explain(bench, machine, measured.method());
            measured.figures().forEach(figure -> figures.println(figure.line()));
            progress.println("  kept in "
                    + Report.of(bench.name(), begin, machine, measured).writeTo(directory));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            progress.println("bench " + bench.name() + " could not run");
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                progress.println("  " + cause);
                Arrays.stream(cause.getStackTrace())
                        .limit(FRAMES)
                        .forEach(frame -> progress.println("    at " + frame));
            }
            return false;
        }
    }

    private void explain(Benchmark bench, Machine machine, Method method) {
        progress.println("bench " + bench.name());
        progress.println("  data set    " + method.data());
        progress.println("  warm-up     " + method.warmUp());
        progress.println("  loop        " + method.loop());
        progress.println("  saturation  " + method.saturation());
        progress.println(
                "  machine     " + machine.processor() + ", " + machine.cores() + " cores shared by server, database"
                        + " and load, " + machine.memoryGigabytes() + " GB, " + machine.system() + ", " + machine.java()
                        + ", load before " + machine.loadBefore());
    }
}
