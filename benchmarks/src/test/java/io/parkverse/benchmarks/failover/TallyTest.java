package io.parkverse.benchmarks.failover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally(2);

    @Test
    @DisplayName("G2.3 every attempt that failed counts, also of a write that went well in the end")
    void errorShare() {
        tally.failed("POST 503");
        tally.answered("node2");
        tally.answered("node2");
        tally.answered("node1");

        assertThat(tally.errorShare()).isEqualTo(0.25);
        assertThat(tally.failures()).isEqualTo(Map.of("POST 503", 1L));
        assertThat(tally.nodes()).isEqualTo(Map.of("node1", 1L, "node2", 2L));
    }

    @Test
    @DisplayName("G2.3 no attempt at all is no good result")
    void nothing() {
        assertThat(tally.errorShare()).isEqualTo(1);
    }

    @Test
    @DisplayName("G2.3 the longest silence of each program counts from the kill, whether it is broken soon or later")
    void silences() {
        acknowledged(0, 10, 21, 25, 40);
        acknowledged(1, 19, 22, 23);

        assertThat(tally.silences(20, 41)).isEqualTo(List.of(Duration.ofNanos(15), Duration.ofNanos(18)));
    }

    @Test
    @DisplayName("G2.3 a program that is never heard again is silent to the end")
    void forEver() {
        acknowledged(0, 19);

        assertThat(tally.silences(20, 50).get(0)).isEqualTo(Duration.ofNanos(30));
    }

    private void acknowledged(int program, long... moments) {
        for (long moment : moments) {
            tally.acknowledged(program, moment);
        }
    }
}
