package io.parkverse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditSealer;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.ChainReport;
import io.parkverse.audit.boundary.ChainReport.Fault;
import io.parkverse.audit.boundary.ChainReport.Finding;
import io.parkverse.audit.control.VerifyAudit;
import io.parkverse.casework.VisitPark;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.error.AccessException;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest {

    private final VisitPark desk = new VisitPark();
    private final AuditTrail trail = Portal.bean(AuditTrail.class);
    private final AuditSealer sealer = Portal.bean(AuditSealer.class);

    @BeforeEach
    void enter() {
        for (int i = 0; i < 4; i++) {
            CaseView asked = desk.asked("Visit " + i);
            assertThat(trail.of(
                            desk.operator, new Audit.Subject("case", asked.id().value())))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("G5.4 entries wait for their seal from the moment they are written, and are sealed by one pass")
    void seals() {
        assertThat(verify()).satisfies(report -> {
            assertThat(report.waiting()).isEqualTo(4);
            assertThat(report.sealed()).isZero();
            assertThat(report.whole()).isTrue();
        });

        sealer.pass();

        assertThat(verify()).satisfies(report -> {
            assertThat(report.waiting()).isZero();
            assertThat(report.sealed()).isEqualTo(4);
            assertThat(report.whole()).isTrue();
        });
    }

    @Test
    @DisplayName("G5.4 a changed entry is found at its place")
    void findsChange() throws SQLException {
        sealer.pass();
        past("update audit_entry set after = '{\"state\": \"settled\"}' where id = " + entryAt(2));

        assertThat(faults()).containsExactly(Fault.CHANGED);
        assertThat(verify().findings()).extracting(Finding::position).containsExactly(2L);
    }

    @Test
    @DisplayName("G5.4 a removed entry is found, also when its seal is removed, also when the rest moves up")
    void findsRemoval() throws SQLException {
        sealer.pass();
        past("delete from audit_entry where id = " + entryAt(2));
        assertThat(faults()).containsExactly(Fault.REMOVED);

        past("delete from audit_seal where position = 2 and tenant_id = " + park());
        assertThat(faults()).containsExactly(Fault.REMOVED);

        past("update audit_seal set position = position - 1 where position > 2 and tenant_id = " + park());
        assertThat(faults()).contains(Fault.CHANGED, Fault.CUT_OFF);
    }

    @Test
    @DisplayName("G5.4 an inserted entry is found, and one that is given the place of another")
    void findsInsertion() throws SQLException {
        sealer.pass();
        past("insert into audit_entry select tenant_id, gen_random_uuid(), version, at, actor_kind, actor, request_id,"
                + " action, subject_kind, subject_id, before, after from audit_entry where id = " + entryAt(1));
        assertThat(faults()).containsExactly(Fault.INSERTED);

        past("update audit_seal s set id = (select e.id from audit_entry e where e.tenant_id = s.tenant_id and"
                + " not exists (select 1 from audit_seal o where o.id = e.id)) where position = 3 and tenant_id = "
                + park());
        assertThat(faults()).contains(Fault.CHANGED, Fault.INSERTED);
    }

    @Test
    @DisplayName("G5.4 a chain that ends too early is found; one made anew, by the head that was noted before")
    void findsShorterChain() throws SQLException {
        sealer.pass();
        String noted = command(List.of()).text();
        past("delete from audit_seal where position = 4 and tenant_id = " + park());
        past("delete from audit_entry e where tenant_id = " + park()
                + " and not exists (select 1 from audit_seal s where s.id = e.id)");
        assertThat(faults()).containsExactly(Fault.CUT_OFF);

        past("update audit_head h set position = 3, hash = (select hash from audit_seal s where s.position = 3"
                + " and s.tenant_id = h.tenant_id) where tenant_id = " + park());
        assertThat(verify().whole()).isTrue();
        Checked later = command(noted.lines().toList());
        assertThat(later.whole()).isFalse();
        assertThat(later.text()).contains("REWRITTEN since position 4");
    }

    @Test
    @DisplayName("G5.4 the command reads the chains of all parks, and says which is broken")
    void commandTells() throws SQLException {
        sealer.pass();
        assertThat(lineOfPark(command(List.of()))).endsWith("whole");

        past("update audit_entry set actor = 'nobody' where id = " + entryAt(1));
        Checked broken = command(List.of());
        assertThat(broken.whole()).isFalse();
        assertThat(lineOfPark(broken)).endsWith("BROKEN");
        assertThat(broken.text()).contains("CHANGED at position 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_seal set hash = hash", "delete from audit_seal", "delete from audit_head"})
    @DisplayName("G5.4 the application itself can neither change nor remove a seal")
    void sealsStay(String statement) throws SQLException {
        try (Connection connection = TestDatabase.instance().asApplication();
                Statement change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    @DisplayName("G5.4 authority and operator may verify, others not")
    void needsRight() {
        assertThatThrownBy(() -> trail.verify(desk.owner)).isInstanceOf(AccessException.class);
    }

    private ChainReport verify() {
        return trail.verify(desk.operator);
    }

    private List<Fault> faults() {
        return verify().findings().stream().map(Finding::fault).toList();
    }

    private String park() {
        return "'" + desk.operator.park().value() + "'";
    }

    private String entryAt(int position) {
        return "(select id from audit_seal where position = " + position + " and tenant_id = " + park() + ")";
    }

    /** Somebody who may do everything, past the application and its constraints. */
    private static void past(String statement) throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(statement);
        }
    }

    private static Checked command(List<String> earlier) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Connection connection = TestDatabase.instance().asApplication();
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            boolean whole = VerifyAudit.check(connection, earlier, out);
            return new Checked(whole, bytes.toString(StandardCharsets.UTF_8));
        }
    }

    private String lineOfPark(Checked checked) {
        return checked.text()
                .lines()
                .filter(line -> line.contains(desk.operator.park().toString()))
                .findFirst()
                .orElseThrow();
    }

    private record Checked(boolean whole, String text) {}
}
