package io.parkverse.benchmarks.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.HdrHistogram.Histogram;

/**
 * Asks a server over a fixed number of connections. Every answer must be 200, unless others are accepted; anything else ends the
 * measurement. For one thread.
 */
public final class LoadGenerator implements AutoCloseable {

    private static final int SPACE = 256 << 10;
    private static final long TICK_MILLIS = 1;
    private static final long NANOS_PER_MICRO = 1_000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PATIENCE_MILLIS = PATIENCE.toMillis();

    private final Selector selector;
    private final List<Wire> wires = new ArrayList<>();
    private final ByteBuffer space = ByteBuffer.allocateDirect(SPACE);
    private long lastAnswer;

    public LoadGenerator(InetSocketAddress server, int connections) throws IOException {
        this(server, connections, Set.of(200));
    }

    /**
     * Opens its connections.
     *
     * @param accepted statuses of answers that do not end the measurement
     */
    public LoadGenerator(InetSocketAddress server, int connections, Set<Integer> accepted) throws IOException {
        this.selector = Selector.open();
        for (int i = 0; i < connections; i++) {
            wires.add(new Wire(server, selector, accepted));
        }
    }

    /** Asks that many times, over one connection; bytes that the last answer had on the wire without its head. */
    public int repeat(Requests requests, int times) throws IOException {
        Wire wire = wires.get(0);
        for (int i = 0; i < times; i++) {
            lastAnswer = System.nanoTime();
            wire.send(requests.next(), lastAnswer);
            while (wire.waiting()) {
                answered(PATIENCE_MILLIS);
            }
        }
        return Math.toIntExact(wire.length());
    }

    /** Each connection sends its next request when it has its answer: finds what the server can do. */
    public Load closedLoop(Requests requests, Duration length) throws IOException {
        Histogram latencies = Load.latenciesUpToMinutes();
        lastAnswer = System.nanoTime();
        long start = System.nanoTime();
        long end = start + length.toNanos();
        for (Wire wire : wires) {
            wire.send(requests.next(), System.nanoTime());
        }
        int under = wires.size();
        while (under > 0) {
            for (Wire wire : answered(PATIENCE_MILLIS)) {
                long now = record(latencies, wire);
                if (now < end) {
                    wire.send(requests.next(), now);
                } else {
                    under--;
                }
            }
        }
        return new Load(latencies, (System.nanoTime() - start) / NANOS_PER_SECOND);
    }

    /**
     * Requests are sent when they are due. One that finds no free connection waits for it, and its
     * latency has begun when it was due.
     */
    public Load openLoop(Requests requests, Schedule schedule) throws IOException {
        Histogram latencies = Load.latenciesUpToMinutes();
        Deque<Wire> free = new ArrayDeque<>(wires);
        long total = schedule.count();
        lastAnswer = System.nanoTime();
        long start = System.nanoTime();
        long sent = 0;
        while (latencies.getTotalCount() < total) {
            long now = System.nanoTime() - start;
            while (sent < total && schedule.due(sent) <= now && !free.isEmpty()) {
                free.poll().send(requests.next(), start + schedule.due(sent));
                sent++;
            }
            for (Wire wire : answered(TICK_MILLIS)) {
                record(latencies, wire);
                free.add(wire);
            }
        }
        return new Load(latencies, (System.nanoTime() - start) / NANOS_PER_SECOND);
    }

    /** Connections whose answer is complete; waits for the first bytes of one. */
    private List<Wire> answered(long waitMillis) throws IOException {
        selector.select(waitMillis);
        long now = System.nanoTime();
        List<Wire> complete = new ArrayList<>();
        for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); keys.remove()) {
            Wire wire = (Wire) keys.next().attachment();
            if (wire.receive(space)) {
                complete.add(wire);
            }
        }
        if (!complete.isEmpty()) {
            lastAnswer = now;
        } else if (now - lastAnswer > PATIENCE.toNanos()) {
            throw new IOException("no answer for " + PATIENCE.toSeconds() + " s");
        }
        return complete;
    }

    private static long record(Histogram latencies, Wire wire) {
        long now = System.nanoTime();
        latencies.recordValue(Math.min((now - wire.since()) / NANOS_PER_MICRO, latencies.getHighestTrackableValue()));
        return now;
    }

    @Override
    public void close() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
        selector.close();
    }
}
