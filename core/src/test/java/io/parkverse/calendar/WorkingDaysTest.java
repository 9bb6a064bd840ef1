package io.parkverse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.calendar.boundary.DayRule;
import io.parkverse.calendar.boundary.Holidays;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final TenantId park = Portal.park();
    private final Caller job = Caller.job(park, "tests");
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Calendars calendar = Portal.bean(Calendars.class);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 0, 2026-03-02",
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-02, 10, 2026-03-16"
    })
    @DisplayName("F5.7 without special days Monday to Friday are worked, and the first day is not counted")
    void week(LocalDate day, int days, LocalDate expected) {
        assertThat(calendar.plus(job, day, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-27, 1, 2026-02-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-10-09, 1, 2026-10-10",
        "2026-12-31, 1, 2027-01-04"
    })
    @DisplayName("F5.7 the shipped days of mainland China skip holidays and count exchanged weekends")
    void china(LocalDate day, int days, LocalDate expected) {
        calendar.install(job);

        assertThat(calendar.plus(job, day, days)).isEqualTo(expected);
    }

    @Test
    @DisplayName("F5.7 a deadline is the end of its day in the park's time zone")
    void timeZone() {
        Instant fridayEveningInShanghai = Instant.parse("2026-03-06T15:59:00Z");
        Instant saturdayInShanghai = Instant.parse("2026-03-06T16:01:00Z");

        assertThat(calendar.deadline(job, fridayEveningInShanghai, 1)).isEqualTo("2026-03-09T16:00:00Z");
        assertThat(calendar.deadline(job, saturdayInShanghai, 2)).isEqualTo("2026-03-10T16:00:00Z");
    }

    @Test
    @DisplayName("F5.2 shipped days name their source and are unverified until somebody has compared them")
    void sources() {
        calendar.install(job);

        assertThat(Portal.bean(Holidays.class).ofYear(operator, 2026))
                .hasSize(33 + 6)
                .allSatisfy(rule -> {
                    assertThat(rule.source().title()).contains("2026年部分节假日安排");
                    assertThat(rule.source().quote()).isNotBlank();
                    assertThat(rule.source().verified()).isFalse();
                });
    }

    @Test
    @DisplayName("F5.7 a park's operator sets and removes special days, for this park only")
    void ownDays() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        DayRule.Source source = new DayRule.Source("园区通知", monday, "3月2日放假", true);
        DayRule closed = new DayRule(monday, DayRule.Kind.HOLIDAY, "园庆", "Park day", source);
        Holidays holidays = Portal.bean(Holidays.class);

        holidays.put(operator, closed);
        holidays.put(operator, closed);

        assertThat(holidays.ofYear(operator, 2026)).containsExactly(closed);
        assertThat(calendar.isWorkingDay(job, monday)).isFalse();
        assertThat(calendar.isWorkingDay(Caller.job(Portal.park(), "tests"), monday))
                .isTrue();
        holidays.remove(operator, monday);
        assertThat(calendar.isWorkingDay(job, monday)).isTrue();
        assertThatThrownBy(() -> holidays.put(Portal.person(park, Role.REVIEWER), closed))
                .isInstanceOf(AccessException.class);
    }
}
