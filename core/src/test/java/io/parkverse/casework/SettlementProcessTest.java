package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.casework.boundary.CannedReason;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.control.MainPath;
import io.parkverse.casework.control.PlanCheck;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettlementProcessTest {

    private final TenantId park = Portal.park();
    private final Caller job = Caller.job(park, "opening");
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Openings openings = Portal.bean(Openings.class);

    @BeforeEach
    void openPark() {
        openings.prepare(job);
    }

    @Test
    @DisplayName("F5.1 a new park has the settlement process as version 1, once")
    void installed() {
        openings.prepare(job);

        assertThat(Portal.bean(Processes.class).all(operator))
                .filteredOn(process -> process.plan().key().equals("settlement"))
                .extracting(ProcessView::version, ProcessView::lifecycle)
                .containsExactly(tuple(1, ProcessView.Lifecycle.ACTIVE));
    }

    @Test
    @DisplayName("F5.1 the settlement process holds together, and its rows are those of the file")
    void holdsTogether() {
        assertThat(PlanCheck.of(plan())).isEmpty();
        assertThat(plan().transitions()).hasSize(24);
    }

    @Test
    @DisplayName("F5.1 the way to a settled enterprise leads over the eleven states of the specification")
    void mainPath() {
        assertThat(MainPath.of(plan()))
                .containsExactly(
                        "draft",
                        "prechecked",
                        "submitted",
                        "review",
                        "approved",
                        "address-allocated",
                        "agreement-signed",
                        "fee-settled",
                        "registrar-set-issued",
                        "licence-received",
                        "settled");
    }

    @Test
    @DisplayName(
            "F5.1 an applicant withdraws alone before approval, and with the park's consent until the address is allocated")
    void withdrawal() {
        assertThat(plan().states().stream().map(State::key).filter(state -> mayWithdraw(state, Role.ENTERPRISE_OWNER)))
                .containsExactly("draft", "prechecked", "submitted", "supplement", "review");
        assertThat(plan().states().stream().map(State::key).filter(state -> mayWithdraw(state, Role.REVIEWER)))
                .containsExactly("approved", "address-allocated");
    }

    @Test
    @DisplayName("F5.1 whatever ends a settlement badly releases its address")
    void releasesAddress() {
        Stream<Transition> badEnds = plan().transitions().stream()
                .filter(way -> plan().known(way.to()).kind() == State.Kind.END_BAD);

        assertThat(badEnds)
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way.effects()).contains("settlement.release-address"));
    }

    @Test
    @DisplayName("F5.7 a park starts with canned reasons, and its operator adds and changes them")
    void cannedReasons() {
        CannedReasons reasons = Portal.bean(CannedReasons.class);
        int shipped = reasons.of(operator, "reject").size();

        CannedReason own = reasons.add(operator, "reject", new Label("名额已满。", "All places are taken."));
        reasons.change(operator, own.id(), new Label("名额已满，请下月再来。", "All places are taken. Come back next month."));

        assertThat(shipped).isPositive();
        assertThat(reasons.of(operator, "reject"))
                .hasSize(shipped + 1)
                .last()
                .satisfies(reason -> assertThat(reason.text().zh()).contains("下月"));
        reasons.remove(operator, own.id());
        assertThat(reasons.of(operator, "reject")).hasSize(shipped);
    }

    private boolean mayWithdraw(String state, Role role) {
        return plan().transition(state, "withdraw")
                .filter(way -> way.roles().contains(role))
                .isPresent();
    }

    private ProcessPlan plan() {
        return Portal.bean(Processes.class).active(operator, "settlement").plan();
    }
}
