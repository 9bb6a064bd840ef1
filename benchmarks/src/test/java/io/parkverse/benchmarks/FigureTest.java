package io.parkverse.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @Test
    @DisplayName("F1.5 a figure is one line with name, value, unit, goal and verdict")
    void line() {
        assertThat(new Figure("public.cached-p99", 12.3456, "ms", Goal.atMost(20)).line())
                .isEqualTo("figure=public.cached-p99 value=12.346 unit=ms goal=<=20 ok");
    }

    @Test
    @DisplayName("F1.5 a figure that is short is printed as such")
    void shortFigure() {
        assertThat(new Figure("public.uncached-rate", 999.9, "requests/s", Goal.atLeast(1_000)).line())
                .isEqualTo("figure=public.uncached-rate value=999.9 unit=requests/s goal=>=1000 short");
    }

    @ParameterizedTest(name = "{0} for at most {1}: {2}")
    @CsvSource({"1.14,1.15,true", "1.15,1.15,true", "1.151,1.15,false", "NaN,1.15,false"})
    @DisplayName("F1.5 a goal of at most a value is met by that value and by less")
    void atMost(double value, double goal, boolean met) {
        assertThat(Goal.atMost(goal).metBy(value)).isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} for at least {1}: {2}")
    @CsvSource({"0.81,0.8,true", "0.8,0.8,true", "0.799,0.8,false", "NaN,0.8,false"})
    @DisplayName("F1.5 a goal of at least a value is met by that value and by more")
    void atLeast(double value, double goal, boolean met) {
        assertThat(Goal.atLeast(goal).metBy(value)).isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"0,0", "100000,100000", "0.0004,0", "2.5,2.5", "1234567.8915,1234567.892", "Infinity,Infinity"})
    @DisplayName("F1.5 a value is written with three decimals at most and without powers of ten")
    void written(double value, String text) {
        assertThat(Figure.written(value)).isEqualTo(text);
    }
}
