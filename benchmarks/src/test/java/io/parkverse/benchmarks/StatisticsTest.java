package io.parkverse.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    @DisplayName("F1.5 the median is the middle sample, or between the two in the middle")
    void median() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0, 7.0))).isEqualTo(6);
    }

    @Test
    @DisplayName("F1.5 nothing measured has no median")
    void none() {
        assertThatThrownBy(() -> Statistics.median(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("G1.5 the lower bound of a mean lies below it by Student's t, and at it without scatter")
    void lowerBound() {
        assertThat(Statistics.lowerBoundOfMean(Collections.nCopies(20, 0.97))).isCloseTo(0.97, within(1e-9));
        List<Double> scattered = new ArrayList<>(Collections.nCopies(10, 0.9));
        scattered.addAll(Collections.nCopies(10, 1.1));
        assertThat(Statistics.lowerBoundOfMean(scattered))
                .isCloseTo(1 - 1.729 * 0.102598 / Math.sqrt(20), within(1e-6));
        assertThatThrownBy(() -> Statistics.lowerBoundOfMean(List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
