package io.parkverse.benchmarks.failover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A closed loop: every worker begins its next round when the last one is done, until the time is over. */
final class Shift implements AutoCloseable {

    private final List<Future<?>> working = new ArrayList<>();
    private final ExecutorService threads;
    private final long begin = System.nanoTime();
    private final long end;

    private Shift(int workers, Duration length) {
        this.threads = Executors.newFixedThreadPool(workers);
        this.end = begin + length.toNanos();
    }

    static Shift start(List<? extends Worker> workers, Duration length) {
        Shift shift = new Shift(workers.size(), length);
        for (Worker worker : workers) {
            Callable<Void> rounds = () -> {
                while (System.nanoTime() < shift.end) {
                    worker.round();
                }
                return null;
            };
            shift.working.add(shift.threads.submit(rounds));
        }
        return shift;
    }

    /** Waits until that much of the time has passed. */
    void reach(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(begin + time.toNanos() - System.nanoTime());
    }

    /** Waits until all have done their last round. */
    void finish() throws Exception {
        for (Future<?> worker : working) {
            worker.get();
        }
    }

    /** When no new round begins any more, as {@link System#nanoTime} counts. */
    long end() {
        return end;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
