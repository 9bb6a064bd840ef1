package io.parkverse.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoadGeneratorTest {

    private static final Duration STALL = Duration.ofMillis(500);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/quick", exchange -> answer(exchange, 200));
        server.createContext("/broken", exchange -> answer(exchange, 500));
        server.createContext("/stalls", exchange -> {
            if (asked.get() == 0) {
                stall();
            }
            answer(exchange, 200);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("F6.3 an open loop charges a stalled server for every request that had to wait")
    void noCoordinatedOmission() throws IOException {
        try (LoadGenerator load = new LoadGenerator(server.getAddress(), 1)) {
            Load result = load.openLoop(asking("/stalls"), new Schedule(100, Duration.ofSeconds(1)));

            assertThat(result.answers()).isEqualTo(100);
            assertThat(result.millis(100)).isGreaterThanOrEqualTo((double) STALL.toMillis());
            assertThat(result.millis(80)).isGreaterThan(STALL.toMillis() / 10.0);
        }
    }

    @Test
    @DisplayName("F6.3 a closed loop asks each connection again when it has answered")
    void closedLoop() throws IOException {
        try (LoadGenerator load = new LoadGenerator(server.getAddress(), 3)) {
            Load result = load.closedLoop(asking("/quick"), Duration.ofMillis(200));

            assertThat(result.answers()).isEqualTo(asked.get()).isGreaterThanOrEqualTo(3);
            assertThat(result.rate()).isPositive();
        }
    }

    @Test
    @DisplayName("F6.3 a single caller learns how many bytes an answer has")
    void repeat() throws IOException {
        try (LoadGenerator load = new LoadGenerator(server.getAddress(), 1)) {
            assertThat(load.repeat(asking("/quick"), 7)).isEqualTo(2);
            assertThat(asked).hasValue(7);
        }
    }

    @Test
    @DisplayName("F6.3 an answer that is no page ends the measurement")
    void refusesErrors() throws IOException {
        try (LoadGenerator load = new LoadGenerator(server.getAddress(), 1)) {
            assertThatThrownBy(() -> load.closedLoop(asking("/broken"), Duration.ofMillis(100)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("500");
        }
    }

    private static Requests asking(String path) {
        return Requests.of("localhost", path);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        asked.incrementAndGet();
        exchange.sendResponseHeaders(status, 2);
        exchange.getResponseBody().write(new byte[] {'o', 'k'});
        exchange.close();
    }

    /** The server's own slowness, not a way to wait for it. */
    private static void stall() {
        long end = System.nanoTime() + STALL.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
