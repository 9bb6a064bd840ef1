package io.parkverse.settlement.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "12.345, 1235",
        "0.005, 1",
        "0.004, 0",
        "-3, 0",
        "100.01, 10000",
        "1E999999999, 10000",
        "1E-999999999, 0",
        "-1E999999999, 0"
    })
    @DisplayName("G5.10 a number from a field is cut and rounded, whatever its exponent")
    void units(BigDecimal said, long units) {
        assertThat(Decimals.units(said, 2, BigDecimal.valueOf(100)).longValueExact())
                .isEqualTo(units);
    }
}
