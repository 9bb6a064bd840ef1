package io.parkverse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.casework.VisitPark;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.caller.RequestTrace;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final VisitPark desk = new VisitPark();
    private final AuditTrail trail = Portal.bean(AuditTrail.class);

    @Test
    @DisplayName("F5.1 every move of a case is audited with actor, before and after")
    void audits() {
        CaseView looking = desk.looking("Our visit");

        assertThat(trail.of(
                        desk.operator, new Audit.Subject("case", looking.id().value())))
                .extracting(AuditView::action, AuditView::actor, AuditView::before, AuditView::after)
                .containsExactly(
                        tuple("casework.open", actor(), "{}", "{\"state\": \"asked\"}"),
                        tuple("casework.fire", actor(), "{\"state\": \"asked\"}", "{\"state\": \"looking\"}"));
    }

    @Test
    @DisplayName("F5.1 an entry names the request that asked for the change")
    void namesRequest() {
        CaseView asked = desk.asked("Our visit");
        try (RequestTrace request = RequestTrace.of("r-17")) {
            assertThat(request).isNotNull();
            desk.cases.fire(desk.owner, asked.id(), "send", "");
        }

        assertThat(trail.search(desk.operator, AuditFilter.all(), FIRST).items())
                .extracting(AuditView::action, AuditView::requestId)
                .containsExactly(tuple("casework.fire", "r-17"), tuple("casework.open", ""));
    }

    @Test
    @DisplayName("G5.4 the history of a record names people and tells field by field what became of it, newest first")
    void history() {
        CaseView looking = desk.looking("Our visit");

        List<HistoryLine> lines = trail.history(
                desk.operator, new Audit.Subject("case", looking.id().value()));

        assertThat(lines)
                .extracting(line -> line.entry().action(), HistoryLine::who, HistoryLine::changes)
                .containsExactly(
                        tuple("casework.fire", "测试人", List.of(new HistoryLine.Change("state", "asked", "looking"))),
                        tuple("casework.open", "测试人", List.of(new HistoryLine.Change("state", "", "asked"))));
        assertThat(trail.read(desk.operator, AuditFilter.all(), FIRST).items()).isEqualTo(lines);
    }

    @Test
    @DisplayName("F5.1 entries are found by feature, action, actor and kind of record")
    void searches() {
        desk.looking("Our visit");

        assertThat(total(AuditFilter.all().ofAction("casework"))).isEqualTo(2);
        assertThat(total(AuditFilter.all().ofAction("casework.fire"))).isEqualTo(1);
        assertThat(total(AuditFilter.all().ofAction("case"))).isZero();
        assertThat(total(AuditFilter.all().by(actor()))).isEqualTo(2);
        assertThat(total(AuditFilter.all().on("process"))).isZero();
    }

    @Test
    @DisplayName("F2.4 a park reads its own entries only")
    void otherPark() {
        CaseView asked = desk.asked("Our visit");
        VisitPark other = new VisitPark();

        assertThat(trail.of(other.operator, new Audit.Subject("case", asked.id().value())))
                .isEmpty();
    }

    @Test
    @DisplayName("F3.3 reviewers and applicants do not read the audit")
    void authorityAndOperatorOnly() {
        assertThatThrownBy(() -> trail.search(desk.reviewer, AuditFilter.all(), FIRST))
                .isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> trail.search(desk.owner, AuditFilter.all(), FIRST))
                .isInstanceOf(AccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update case_event set note = 'x'",
                "delete from case_event"
            })
    @DisplayName("F5.1 the application cannot change or remove what it has written down")
    void appendOnly(String statement) throws SQLException {
        try (Connection connection = TestDatabase.instance().asApplication();
                Statement change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private String actor() {
        return desk.owner.account().toString();
    }

    private long total(AuditFilter filter) {
        return trail.search(desk.operator, filter, FIRST).total();
    }
}
