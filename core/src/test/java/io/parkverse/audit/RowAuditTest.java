package io.parkverse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.casework.boundary.CannedReason;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.Label;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.ActorKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.RequestTrace;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RowAuditTest {

    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final AuditTrail trail = Portal.bean(AuditTrail.class);
    private final CannedReasons reasons = Portal.bean(CannedReasons.class);

    @Test
    @DisplayName("G5.4 a row that is added, changed and removed is written down with actor, request, before and after")
    void follows() {
        CannedReason reason;
        try (RequestTrace request = RequestTrace.of("r-18")) {
            assertThat(request).isNotNull();
            reason = reasons.add(operator, "reject", new Label("地址不符", "Wrong address"));
        }
        reasons.change(operator, reason.id(), new Label("地址不符", "The address differs"));
        reasons.remove(operator, reason.id());

        List<AuditView> entries = entries(operator, "canned-reason");
        assertThat(entries).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("casework.reasons-edit");
            assertThat(entry.actorKind()).isEqualTo(ActorKind.PERSON);
            assertThat(entry.actor()).isEqualTo(operator.account().toString());
            assertThat(entry.subject()).isEqualTo(reason.id());
        });
        assertThat(entries)
                .extracting(AuditView::requestId, AuditView::before, AuditView::after)
                .containsExactlyInAnyOrder(
                        tuple(
                                "r-18",
                                "{}",
                                "{\"topic\": \"reject\", \"text_en\": \"Wrong address\", \"text_zh\": \"地址不符\"}"),
                        tuple("", "{\"text_en\": \"Wrong address\"}", "{\"text_en\": \"The address differs\"}"),
                        tuple(
                                "",
                                "{\"topic\": \"reject\", \"text_en\": \"The address differs\", \"text_zh\": \"地址不符\"}",
                                "{}"));
    }

    @Test
    @DisplayName("G5.4 personal data of a row enters the audit under the key of the park only")
    void hidesPersonalData() {
        Portal.bean(Memberships.class)
                .invite(
                        operator,
                        new Invite(
                                Contact.of("somebody@example.com"), Role.REVIEWER, Optional.empty(), Locale.ENGLISH));

        assertThat(entries(operator, "invitation")).singleElement().satisfies(entry -> {
            assertThat(entry.after()).contains("REVIEWER").contains("\"contact\": \"sealed:");
            assertThat(entry.after()).doesNotContain("somebody");
        });
    }

    @Test
    @DisplayName("F2.4 the entries of one park's rows are not read by another park")
    void otherPark() {
        reasons.add(operator, "reject", new Label("地址不符", "Wrong address"));

        Caller other = Portal.person(Portal.park(), Role.PARK_OPERATOR);
        assertThat(entries(other, "canned-reason")).isEmpty();
        assertThat(entries(operator, "canned-reason")).hasSize(1);
    }

    private List<AuditView> entries(Caller reader, String kind) {
        return trail.search(reader, AuditFilter.all().on(kind), PageRequest.first(20))
                .items();
    }
}
