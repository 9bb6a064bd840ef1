package io.parkverse.demo;

import java.util.Locale;

/** Invented persons: names put together from syllables, and identity numbers of a region that is none. */
final class DemoNames {

    private static final String FAMILY = "纪舒闻顾沐简岑温祁叶骆晏";
    private static final String FIRST = "云知若星予景望听书南和清";
    private static final String SECOND = "帆遥禾阑舟野澄溪岚序初";

    /** GB 11643: weights of the first 17 digits and the check characters by remainder. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECKS = "10X98765432";

    private DemoNames() {}

    static String person(int serial) {
        return "" + pick(FAMILY, serial * 5) + pick(FIRST, serial * 7) + pick(SECOND, serial);
    }

    static String identityNumber(int serial) {
        String body = String.format(
                Locale.ROOT,
                "990000%d%02d%02d%03d",
                1970 + serial % 30,
                1 + serial % 12,
                1 + serial % 28,
                serial % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
        }
        return body + CHECKS.charAt(sum % CHECKS.length());
    }

    private static char pick(String from, int place) {
        return from.charAt(place % from.length());
    }
}
