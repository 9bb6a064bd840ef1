package io.parkverse.settlement;

import static io.parkverse.settlement.boundary.application.ApplicationKind.BRANCH;
import static io.parkverse.settlement.boundary.application.ApplicationKind.MOVE_IN;
import static io.parkverse.settlement.boundary.application.ApplicationKind.NEW_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.statistics.CaseFigures;
import io.parkverse.casework.boundary.statistics.CaseFigures.FunnelStep;
import io.parkverse.casework.boundary.statistics.CaseFigures.MonthCount;
import io.parkverse.casework.boundary.statistics.CaseFigures.ReasonCount;
import io.parkverse.casework.boundary.statistics.CaseFigures.StepDuration;
import io.parkverse.casework.boundary.statistics.StatisticsPeriod;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.statistics.SettlementStatistics;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettlementStatisticsTest {

    private static final StatisticsPeriod SPRING = period("2024-03-01", "2024-05-31");
    private static final String MISSING = "缺少材料，请按材料清单补齐后重新提交。";
    private static final String MISSING_IN_ENGLISH =
            "Documents are missing. Please add those on the list and submit again.";
    private static final String TRADE = "经营范围属于本园区不接收的行业。";

    private final SettlementPark park = new SettlementPark();
    private final StatisticsPark history = new StatisticsPark(park);
    private final SettlementStatistics statistics = Portal.bean(SettlementStatistics.class);

    @Test
    @DisplayName("G4.7 the funnel counts who came as far as each milestone, also those who stopped later")
    void funnel() {
        draft("2024-03-05T10:00");
        draft("2024-03-06T10:00");
        draft("2024-03-07T10:00").submitted();
        draft("2024-03-08T10:00").submitted().after(1, "reject", "rejected", TRADE);
        draft("2024-03-09T10:00")
                .submitted()
                .after(1, "start-review", "review")
                .after(1, "approve", "approved")
                .after(1, "withdraw", "withdrawn", "x");
        settled("2024-03-10T10:00");
        settled("2024-03-11T10:00").after(10, "expire", "expired");

        CaseFigures figures = spring();

        assertThat(figures.cases()).isEqualTo(7);
        assertThat(figures.funnel())
                .extracting(FunnelStep::state, FunnelStep::count, FunnelStep::percent)
                .containsExactly(
                        tuple("draft", 7L, 100),
                        tuple("submitted", 5L, 71),
                        tuple("approved", 3L, 43),
                        tuple("address-allocated", 2L, 29),
                        tuple("agreement-signed", 2L, 29),
                        tuple("fee-settled", 2L, 29),
                        tuple("licence-received", 2L, 29),
                        tuple("settled", 2L, 29));
    }

    @Test
    @DisplayName("G4.7 a step's duration is the nearest-rank median and ninetieth percentile of its stays in days")
    void durations() {
        // in review: 12, 24, 36, 60 and 240 hours; the third is the median, the fifth the ninetieth percentile
        reviewed(NEW_COMPANY, 12);
        reviewed(NEW_COMPANY, 24);
        reviewed(NEW_COMPANY, 36);
        reviewed(MOVE_IN, 60);
        reviewed(MOVE_IN, 240);

        CaseFigures figures = spring();

        assertThat(figures.durations())
                .filteredOn(step -> step.state().equals("review"))
                .extracting(
                        StepDuration::kind, StepDuration::stays, StepDuration::medianDays, StepDuration::ninetiethDays)
                .containsExactly(
                        tuple("", 5L, 1.5, 10.0), tuple("MOVE_IN", 2L, 2.5, 10.0), tuple("NEW_COMPANY", 3L, 1.0, 1.5));
        assertThat(figures.durations())
                .filteredOn(step -> step.state().equals("review"))
                .extracting(step -> step.name().en())
                .containsOnly("In review");
    }

    @Test
    @DisplayName("G4.7 a state entered twice is stayed in twice, and a stay that goes on is not counted")
    void staysAgain() {
        draft("2024-03-05T10:00")
                .submitted()
                .after(0, "start-review", "review")
                .after(24, "ask-supplement", "supplement", MISSING)
                .after(48, "resubmit", "review")
                .after(72, "approve", "approved");

        assertThat(spring().durations())
                .filteredOn(step -> step.kind().isEmpty())
                .extracting(
                        StepDuration::state, StepDuration::stays, StepDuration::medianDays, StepDuration::ninetiethDays)
                .containsExactly(
                        tuple("draft", 1L, 0.0, 0.0),
                        tuple("prechecked", 1L, 0.0, 0.0),
                        tuple("submitted", 1L, 0.0, 0.0),
                        tuple("supplement", 1L, 2.0, 2.0),
                        tuple("review", 2L, 1.0, 3.0));
    }

    @Test
    @DisplayName("G4.7 the whole way is measured from the draft to the certificate, for those who got there")
    void wholeWay() {
        settled("2024-03-10T10:00");
        settled("2024-03-11T10:00").after(2400, "expire", "expired");
        draft("2024-03-12T10:00").submitted();

        assertThat(spring().durations())
                .filteredOn(StepDuration::wholeWay)
                .extracting(step -> step.name().en(), StepDuration::kind, StepDuration::stays, StepDuration::medianDays)
                .containsExactly(tuple("Whole way", "", 2L, 7.0), tuple("Whole way", "NEW_COMPANY", 2L, 7.0));
    }

    @Test
    @DisplayName("G4.7 reasons are ranked, in whichever language they were given; own words are counted, not shown")
    void reasons() {
        sentBack("ask-supplement", "supplement", MISSING);
        sentBack("ask-supplement", "supplement", MISSING_IN_ENGLISH);
        sentBack("ask-supplement", "supplement", MISSING);
        sentBack("reject", "rejected", TRADE);
        sentBack("reject", "rejected", "王小明的身份证是假的");
        sentBack("reject", "rejected", "Call 13800000000");

        assertThat(spring().reasons())
                .extracting(ReasonCount::event, one -> one.text().zh(), ReasonCount::ownWords, ReasonCount::count)
                .containsExactly(
                        tuple("ask-supplement", MISSING, false, 3L),
                        tuple("reject", "自行填写的理由", true, 2L),
                        tuple("reject", TRADE, false, 1L));
    }

    @Test
    @DisplayName("G4.7 applications are counted by kind and month of the park's time zone, months without any too")
    void months() {
        history.begun(NEW_COMPANY, "2024-03-01T00:00");
        history.begun(NEW_COMPANY, "2024-03-31T23:59");
        history.begun(BRANCH, "2024-05-31T23:59");

        assertThat(spring().months())
                .containsExactly(
                        month("2024-03", BRANCH, 0),
                        month("2024-03", NEW_COMPANY, 2),
                        month("2024-04", BRANCH, 0),
                        month("2024-04", NEW_COMPANY, 0),
                        month("2024-05", BRANCH, 1),
                        month("2024-05", NEW_COMPANY, 0));
    }

    @Test
    @DisplayName("G4.7 only applications begun in the period and of the chosen kinds are counted")
    void filtered() {
        history.begun(NEW_COMPANY, "2024-02-29T23:59");
        history.begun(NEW_COMPANY, "2024-03-01T00:00");
        history.begun(MOVE_IN, "2024-05-31T23:59");
        history.begun(NEW_COMPANY, "2024-06-01T00:00");

        assertThat(spring().cases()).isEqualTo(2);
        assertThat(of(SPRING, Set.of(MOVE_IN)).cases()).isEqualTo(1);
        assertThat(of(SPRING, Set.of(MOVE_IN, NEW_COMPANY)).cases()).isEqualTo(2);
        assertThat(of(SPRING, Set.of(BRANCH)).cases()).isZero();
        assertThat(of(period("2024-02-01", "2024-06-30"), Set.of()).cases()).isEqualTo(4);
    }

    @Test
    @DisplayName("G4.7 cases of another park and cases taken over from elsewhere are not counted")
    void walls() {
        draft("2024-03-05T10:00");
        new StatisticsPark(new SettlementPark())
                .begun(NEW_COMPANY, "2024-03-05T10:00")
                .submitted();
        draft("2024-03-06T10:00").after(0, "adopted", "settled");

        CaseFigures figures = spring();

        assertThat(figures.cases()).isEqualTo(1);
        assertThat(figures.funnel().get(1).count()).isZero();
    }

    @Test
    @DisplayName("G4.7 a park without applications gets figures of zero")
    void empty() {
        CaseFigures figures = spring();

        assertThat(figures.cases()).isZero();
        assertThat(figures.funnel()).hasSize(8).allMatch(step -> step.count() == 0 && step.percent() == 0);
        assertThat(figures.durations()).isEmpty();
        assertThat(figures.reasons()).isEmpty();
        assertThat(figures.months()).isEmpty();
    }

    @Test
    @DisplayName("G4.7 the usual period is this month and the eleven before; days in the wrong order are refused")
    void periods() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThat(statistics.usualPeriod(park.operator))
                .isEqualTo(new StatisticsPeriod(today.withDayOfMonth(1).minusMonths(11), today));
        assertThat(SPRING.months())
                .containsExactly(YearMonth.of(2024, 3), YearMonth.of(2024, 4), YearMonth.of(2024, 5));
        assertThat(period("2020-01-01", "2024-12-31").months()).hasSize(60);
        Refusals.refused(() -> period("2024-03-02", "2024-03-01"), CaseError.STATISTICS_PERIOD);
        Refusals.refused(() -> period("2020-01-01", "2025-01-01"), CaseError.STATISTICS_PERIOD);
    }

    @Test
    @DisplayName("G4.7 operators and the authority see the statistics; reviewers and applicants do not")
    void rights() {
        Caller authority = Portal.person(park.park, Role.PARK_AUTHORITY);

        assertThat(statistics.of(authority, SPRING, Set.of()).cases()).isZero();
        Refusals.refused(() -> statistics.of(park.reviewer, SPRING, Set.of()), AccessError.NOT_ALLOWED);
        Refusals.refused(() -> statistics.of(park.applicant, SPRING, Set.of()), AccessError.NOT_ALLOWED);
    }

    private CaseFigures spring() {
        return of(SPRING, Set.of());
    }

    private CaseFigures of(StatisticsPeriod period, Set<ApplicationKind> kinds) {
        return statistics.of(park.operator, period, kinds);
    }

    private StatisticsPark.Course draft(String moment) {
        return history.begun(NEW_COMPANY, moment);
    }

    private StatisticsPark.Course settled(String moment) {
        return draft(moment).submitted().after(0, "start-review", "review").settled();
    }

    private void reviewed(ApplicationKind kind, int hours) {
        history.begun(kind, "2024-04-01T09:00")
                .submitted()
                .after(1, "start-review", "review")
                .after(hours, "approve", "approved");
    }

    private void sentBack(String event, String next, String note) {
        draft("2024-04-01T09:00").submitted().after(1, "start-review", "review").after(1, event, next, note);
    }

    private static MonthCount month(String month, ApplicationKind kind, long count) {
        return new MonthCount(YearMonth.parse(month), kind.name(), count);
    }

    private static StatisticsPeriod period(String from, String until) {
        return new StatisticsPeriod(LocalDate.parse(from), LocalDate.parse(until));
    }
}
