package io.parkverse.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    @DisplayName("F6.3 an open loop spreads its requests evenly over its length")
    void even() {
        Schedule schedule = new Schedule(5_000, Duration.ofSeconds(20));

        assertThat(schedule.count()).isEqualTo(100_000);
        assertThat(schedule.due(0)).isZero();
        assertThat(schedule.due(1)).isEqualTo(Duration.ofNanos(200_000).toNanos());
        assertThat(schedule.due(99_999)).isLessThan(Duration.ofSeconds(20).toNanos());
    }

    @Test
    @DisplayName("F6.3 rounding does not add up")
    void rounding() {
        assertThat(new Schedule(3, Duration.ofHours(1)).due(3 * 3_600))
                .isEqualTo(Duration.ofHours(1).toNanos());
    }

    @Test
    @DisplayName("F6.3 a schedule needs a rate")
    void refused() {
        assertThatThrownBy(() -> new Schedule(0, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
