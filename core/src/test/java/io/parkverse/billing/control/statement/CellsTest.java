package io.parkverse.billing.control.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final Currency CNY = Currency.getInstance("CNY");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56|123456",
                "1,234.56|123456",
                "1.234,56|123456",
                "1,234|123400",
                "1,234,567.8|123456780",
                "'1 234,56'|123456",
                "１，２３４．５６|123456",
                "¥1,234.56|123456",
                "+12|1200",
                "-12.30|-1230",
                "12.30-|-1230",
                "(12.30)|-1230",
                "−12.30|-1230",
                ".5|50",
                "12.|1200",
                "12元|1200",
                "'1''234.50'|123450",
                "''|0",
                "--|0"
            })
    @DisplayName("F5.12 amounts are read as banks write them")
    void readsAmounts(String cell, long minor) {
        assertThat(AmountText.minor(cell, CNY)).isEqualTo(minor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1.2.3",
                "1,23,4",
                "12.345",
                "12..3",
                "1e5",
                "0x10",
                "1-2",
                "((1))",
                "99999999999999999999",
                "1.234.56",
                "NaN"
            })
    @DisplayName("F5.12 an amount that could mean two things or nothing is refused")
    void refusesAmounts(String cell) {
        assertThatThrownBy(() -> AmountText.minor(cell, CNY)).isInstanceOf(RowProblem.class);
    }

    @Property(tries = 300)
    @Label("F5.12 every amount that is written is read back, grouped or not")
    void readsBack(@ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long minor) {
        BigDecimal value = BigDecimal.valueOf(minor, 2);

        assertThat(AmountText.minor(value.toPlainString(), CNY)).isEqualTo(minor);
        assertThat(AmountText.minor(String.format(Locale.ROOT, "%,.2f", value), CNY))
                .isEqualTo(minor);
        assertThat(AmountText.minor(String.format(Locale.GERMANY, "%,.2f", value), CNY))
                .isEqualTo(minor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026/1/5",
                "20260105",
                "2026.01.05",
                "2026年1月5日",
                "2026-01-05 12:33:11",
                "2026-01-05T12:33:11+08:00",
                "05.01.2026",
                "20260105 12:33:11",
                "２０２６－０１－０５"
            })
    @DisplayName("F5.12 days are read in the forms that banks use")
    void readsDays(String cell) {
        assertThat(DateText.day(cell)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05/01/2026", "2026-13-01", "2026-02-30", "yesterday", "46027", "1926-01-05"})
    @DisplayName("F5.12 a day that nobody can be sure of is refused")
    void refusesDays(String cell) {
        assertThatThrownBy(() -> DateText.day(cell)).isInstanceOf(RowProblem.class);
    }
}
