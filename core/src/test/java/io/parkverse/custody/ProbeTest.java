package io.parkverse.custody;

import static io.parkverse.custody.RosterTest.audited;
import static io.parkverse.custody.RosterTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.probe.NewTry;
import io.parkverse.custody.boundary.probe.Probe;
import io.parkverse.custody.boundary.probe.ProbeRules;
import io.parkverse.custody.boundary.probe.ProbeState;
import io.parkverse.custody.boundary.probe.ProbeTry;
import io.parkverse.custody.boundary.probe.ProbeWay;
import io.parkverse.custody.boundary.probe.Probes;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final CustodyPark park = new CustodyPark();
    private final Caller operator = park.desk.operator;
    private final Probes probes = Portal.bean(Probes.class);
    private final Notices notices = Portal.bean(Notices.class);

    @Test
    @DisplayName("G4.3 each company gets one probe, a set number of months after it moved in")
    void planned() {
        probes.watch(park.desk.job);
        probes.watch(park.desk.job);

        assertThat(probes.list(operator)).singleElement().satisfies(probe -> {
            assertThat(probe.enterprise()).isEqualTo(park.enterprise);
            assertThat(probe.startsOn()).isEqualTo(today.plusMonths(12));
            assertThat(probe.dueOn()).isEqualTo(probe.startsOn().plusDays(30));
            assertThat(probe.course().begun()).isFalse();
        });
    }

    @Test
    @DisplayName("G4.3 the desk is told once when a probe begins and once when it is late")
    void reminded() {
        UUID id = open();
        startsIn(id, 0);
        startsIn(id, 0);
        assertThat(told(park.custodian)).containsExactly("custody.desk.probe-begins");
        startsIn(id, -40);
        startsIn(id, -41);

        assertThat(told(park.custodian))
                .containsExactlyInAnyOrder("custody.desk.probe-begins", "custody.desk.probe-late");
        assertThat(probes.get(operator, id).course().late()).isTrue();
    }

    @Test
    @DisplayName("G4.3 a company that answers is reached, and its next probe comes a set number of months later")
    void reached() {
        UUID id = open();

        assertThat(attempt(id, true).state()).isEqualTo(ProbeState.REACHED);

        probes.watch(park.desk.job);
        assertThat(probes.list(operator)).hasSize(2).first().satisfies(next -> {
            assertThat(next.state()).isEqualTo(ProbeState.OPEN);
            assertThat(next.startsOn())
                    .isEqualTo(LocalDate.now(ZoneId.of("UTC")).plusMonths(12));
        });
        refused(() -> attempt(id, false), CustodyError.PROBE_CLOSED);
    }

    @Test
    @DisplayName("G4.3 after the set number of tries a company is unreachable, and both sides are told")
    void unreachable() {
        UUID id = open();
        attempt(id, false);
        assertThat(attempt(id, false).state()).isEqualTo(ProbeState.OPEN);

        Probe probe = attempt(id, false);

        assertThat(probe.state()).isEqualTo(ProbeState.UNREACHABLE);
        assertThat(probe.tries()).isEqualTo(3);
        assertThat(told(park.custodian)).contains("custody.desk.probe-unreachable");
        assertThat(told(park.desk.applicant)).contains("custody.company.unreachable");
        refused(() -> attempt(id, true), CustodyError.PROBE_CLOSED);
    }

    @Test
    @DisplayName("G4.3 tries before the set days do not count, and the numbers are the park's own")
    void setNumbers() {
        UUID id = open();
        probes.setRules(operator, new ProbeRules(2, 10, 6));
        attempt(id, false);
        Portal.execute("update custody_probe_try set at = at - interval '11 days' where probe_id = ?", id);

        assertThat(attempt(id, false).state()).isEqualTo(ProbeState.OPEN);
        assertThat(attempt(id, false).state()).isEqualTo(ProbeState.UNREACHABLE);
        assertThat(probes.rules(operator)).isEqualTo(new ProbeRules(2, 10, 6));
        refused(() -> new ProbeRules(0, 10, 6), CustodyError.NUMBER_INVALID);
        refused(() -> new ProbeRules(2, 181, 6), CustodyError.NUMBER_INVALID);
    }

    @Test
    @DisplayName("G4.3 an unreachable company is proposed to the registrar with a reason and is told the number")
    void proposed() {
        UUID id = open();
        refused(() -> probes.propose(operator, id, "无人签收"), CustodyError.NOT_UNREACHABLE);
        fail(id);
        refused(() -> probes.propose(operator, id, " "), CustodyError.FIELD_INVALID);

        Probe probe = probes.propose(operator, id, "三次联系均无人应答");

        assertThat(probe.state()).isEqualTo(ProbeState.PROPOSED);
        assertThat(probe.course().reference()).startsWith("SIM-");
        assertThat(probe.course().simulated()).isTrue();
        assertThat(told(park.desk.applicant)).contains("custody.company.proposed");
        refused(() -> probes.drop(operator, id, "再次"), CustodyError.NOT_UNREACHABLE);
        assertThat(audited("custody.probe-decide", id)).isEqualTo(1);
    }

    @Test
    @DisplayName("G4.3 an unreachable company may be let be, with a reason")
    void dropped() {
        UUID id = open();
        fail(id);

        Probe probe = probes.drop(operator, id, "企业已来电说明");

        assertThat(probe.state()).isEqualTo(ProbeState.DROPPED);
        assertThat(probe.course().note()).isEqualTo("企业已来电说明");
        assertThat(probe.course().reference()).isEmpty();
    }

    @Test
    @DisplayName("G4.3 a try is proved by one file, and each look at it is written down")
    void proved() throws IOException {
        UUID id = open();
        attempt(id, false);
        ProbeTry made = probes.tries(operator, id).get(0);
        refused(() -> probes.evidence(operator, made.id()), AccessError.NOT_FOUND);

        probes.prove(park.custodian, made.id(), CustodyPark.paper());

        try (var content = probes.evidence(operator, made.id()).content()) {
            assertThat(content.readAllBytes()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(audited("custody.open-evidence", made.id())).isEqualTo(1);
        refused(() -> probes.prove(operator, made.id(), CustodyPark.paper()), CustodyError.ALREADY_PROVED);
    }

    @Test
    @DisplayName("G4.3 the probe of a company that left ends by itself")
    void left() {
        UUID id = open();
        park.desk.fire(park.desk.job, park.settled, "expire");

        probes.watch(park.desk.job);

        assertThat(probes.list(operator)).singleElement().satisfies(probe -> {
            assertThat(probe.id()).isEqualTo(id);
            assertThat(probe.state()).isEqualTo(ProbeState.LEFT);
        });
    }

    @Test
    @DisplayName("G4.3 a custodian probes and does not decide, and another park learns nothing")
    void walls() {
        UUID id = open();
        Caller elsewhere = Portal.person(Portal.park(), Role.PARK_OPERATOR);
        refused(
                () -> probes.record(operator, id, new NewTry(ProbeWay.VISIT, false, "x".repeat(301))),
                CustodyError.FIELD_INVALID);
        fail(id);

        refused(() -> probes.propose(park.custodian, id, "理由"), AccessError.NOT_ALLOWED);
        refused(() -> probes.list(park.desk.applicant), AccessError.NOT_ALLOWED);
        assertThat(probes.list(elsewhere)).isEmpty();
        refused(() -> probes.propose(elsewhere, id, "理由"), AccessError.NOT_FOUND);
        refused(() -> probes.tries(elsewhere, id), AccessError.NOT_FOUND);
        refused(
                () -> probes.prove(elsewhere, probes.tries(operator, id).get(0).id(), CustodyPark.paper()),
                AccessError.NOT_FOUND);
    }

    private UUID open() {
        probes.watch(park.desk.job);
        return probes.list(operator).get(0).id();
    }

    private void startsIn(UUID id, int days) {
        LocalDate starts = today.plusDays(days);
        Portal.execute(
                "update custody_probe set starts_on = ?, due_on = ? where id = ?", starts, starts.plusDays(30), id);
        probes.watch(park.desk.job);
    }

    private Probe attempt(UUID id, boolean reached) {
        return probes.record(park.custodian, id, new NewTry(ProbeWay.PHONE, reached, "无人接听"));
    }

    private void fail(UUID id) {
        for (int made = 0; made < 3; made++) {
            attempt(id, false);
        }
    }

    private List<String> told(Caller person) {
        return notices.inbox(person, PageRequest.first(50)).items().stream()
                .map(NoticeView::textKey)
                .toList();
    }
}
