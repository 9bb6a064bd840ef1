package io.parkverse.billing.control.statement;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as banks write them: year first with any separator or none, or day.month.year with points; a
 * time behind is ignored. Day and month with slashes are refused unless the year leads, because
 * nobody can tell 03/04/2026.
 */
public final class DateText {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(20[0-9]{2})[-/.年](0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12][0-9]|3[01])日?([ T].*)?");
    private static final Pattern DIGITS =
            Pattern.compile("(20[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([ T]?[0-9:]{4,8})?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.(20[0-9]{2})([ T].*)?");
    private static final int MAX_LENGTH = 40;

    private DateText() {}

    public static LocalDate day(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        if (text.length() <= MAX_LENGTH) {
            for (Pattern form : new Pattern[] {YEAR_FIRST, DIGITS, DAY_FIRST}) {
                Matcher match = form.matcher(text);
                if (match.matches()) {
                    return day(match, form == DAY_FIRST ? 3 : 1, cell);
                }
            }
        }
        throw new RowProblem("date-unreadable", cell);
    }

    private static LocalDate day(Matcher match, int yearGroup, String cell) {
        int year = Integer.parseInt(match.group(yearGroup));
        int month = Integer.parseInt(match.group(2));
        int day = Integer.parseInt(match.group(4 - yearGroup));
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new RowProblem("date-unreadable", cell);
        }
    }
}
