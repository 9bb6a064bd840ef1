package io.parkverse.intake.control;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and ways of contact as people type them. */
final class CellText {

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("((?:19|20)[0-9]{2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[ T].*)?"),
            Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})"));
    private static final Pattern MOBILE = Pattern.compile("(\\+?86)?1[3-9][0-9]{9}|\\+?[0-9]{7,15}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");
    private static final int LONGEST = 200;

    private CellText() {}

    /** A day with the year first; nobody can tell which part of 03/04/2026 is the month. */
    static Optional<LocalDate> day(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String text = normal(cell);
        for (Pattern form : DAYS) {
            Matcher match = form.matcher(text);
            if (match.matches()) {
                return date(match);
            }
        }
        return Optional.empty();
    }

    /** A number without blanks, hyphens and brackets. */
    static Optional<String> phone(String cell) {
        String digits = normal(cell).replaceAll("[\\s()\\-]", "");
        return Optional.of(digits).filter(number -> MOBILE.matcher(number).matches());
    }

    static Optional<String> mail(String cell) {
        return Optional.of(normal(cell))
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> MAIL.matcher(address).matches());
    }

    static Optional<Integer> number(String cell) {
        String text = normal(cell).replaceAll("^0+(?=[0-9])", "");
        return text.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static String normal(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }

    private static Optional<LocalDate> date(Matcher match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
