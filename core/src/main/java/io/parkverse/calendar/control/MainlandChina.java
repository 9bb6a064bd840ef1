package io.parkverse.calendar.control;

import io.parkverse.calendar.boundary.DayRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holidays and exchanged working days of mainland China, from {@code calendar/mainland-china.csv}: a line
 * per stretch of days, with the notice of the State Council's General Office that sets them. Unverified
 * until a person has compared the lines with the notice.
 */
final class MainlandChina {

    private static final String RESOURCE = "/calendar/mainland-china.csv";
    private static final int COLUMNS = 9;

    private MainlandChina() {}

    static List<DayRule> days() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(MainlandChina.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .flatMap(MainlandChina::stretch)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DayRule> stretch(String[] cells) {
        DayRule.Source source =
                new DayRule.Source(cells[5], LocalDate.parse(cells[6]), cells[8], Boolean.parseBoolean(cells[7]));
        DayRule.Kind kind = DayRule.Kind.valueOf(cells[2]);
        return LocalDate.parse(cells[0])
                .datesUntil(LocalDate.parse(cells[1]).plusDays(1))
                .map(day -> new DayRule(day, kind, cells[3], cells[4], source));
    }
}
