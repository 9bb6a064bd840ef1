package io.parkverse.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One measured number with its goal. */
public record Figure(String name, double value, String unit, Goal goal) {

    private static final int DECIMALS = 3;

    public boolean ok() {
        return goal.metBy(value);
    }

    /** The line that {@code ./park bench} prints. */
    public String line() {
        return "figure=%s value=%s unit=%s goal=%s %s"
                .formatted(name, written(value), unit, goal, ok() ? "ok" : "short");
    }

    /** At most three decimals, never in powers of ten. */
    static String written(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
