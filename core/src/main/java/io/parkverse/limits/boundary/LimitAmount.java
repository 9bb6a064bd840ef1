package io.parkverse.limits.boundary;

import java.util.Locale;

/** Values of limits as people read them, the same in all languages. */
public final class LimitAmount {

    private static final long STEP = 1024;
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private LimitAmount() {}

    /** A number with grouped digits, or a size in the largest unit that leaves at least 1. */
    public static String written(Limit.Unit unit, long value) {
        if (unit == Limit.Unit.COUNT) {
            return String.format(Locale.ROOT, "%,d", value);
        }
        int at = 0;
        double size = value;
        while (size >= STEP && at < UNITS.length - 1) {
            size /= STEP;
            at++;
        }
        boolean whole = size == Math.rint(size);
        return String.format(Locale.ROOT, whole ? "%.0f %s" : "%.1f %s", size, UNITS[at]);
    }
}
