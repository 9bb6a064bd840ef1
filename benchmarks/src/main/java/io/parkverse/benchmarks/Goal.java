package io.parkverse.benchmarks;

/** What a figure has to reach, in the figure's unit. */
public record Goal(Sense sense, double value) {

    /** On which side of the goal a good figure lies; the goal itself is good. */
    public enum Sense {
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }
    }

    public static Goal atLeast(double value) {
        return new Goal(Sense.AT_LEAST, value);
    }

    public static Goal atMost(double value) {
        return new Goal(Sense.AT_MOST, value);
    }

    /** A figure that is no number meets no goal. */
    public boolean metBy(double reached) {
        return sense == Sense.AT_LEAST ? reached >= value : reached <= value;
    }

    @Override
    public String toString() {
        return sense.sign + Figure.written(value);
    }
}
