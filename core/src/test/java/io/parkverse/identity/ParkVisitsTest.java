package io.parkverse.identity;

import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.casework.boundary.CannedReason;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.Label;
import io.parkverse.identity.boundary.ActAsPark;
import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.identity.boundary.HostSession;
import io.parkverse.identity.boundary.HostVisit;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.identity.boundary.ParkVisits;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.identity.boundary.VisitPass;
import io.parkverse.identity.boundary.VisitWish;
import io.parkverse.identity.control.VisitExpiry;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.ActorKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParkVisitsTest {

    private static final String STATE = "a-random-value-of-the-browser";
    private static final String REASON = "The operator asks us to mend a reason for rejection.";

    private final ActAsPark actAsPark = Portal.bean(ActAsPark.class);
    private final ParkVisits visits = Portal.bean(ParkVisits.class);
    private final CannedReasons reasons = Portal.bean(CannedReasons.class);
    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);

    @Test
    @DisplayName("G5.13 a platform operator does the operator's work during a visit, and could not before")
    void worksAsThePark() {
        assertThatThrownBy(() -> addReason(sameIn(park))).satisfies(refusedWith(AccessError.NOT_ALLOWED));

        Caller acting = acting(begin(30));

        assertThat(addReason(acting).text().en()).isEqualTo("Wrong address");
        assertThat(reasons.all(operator)).hasSize(1);
    }

    @Test
    @DisplayName("G5.13 nobody but a platform operator begins a visit")
    void onlyThePlatform() {
        VisitWish wish = new VisitWish(park, REASON, 30);
        List<Caller> others = List.of(
                operator,
                Portal.person(park, Role.PARK_AUTHORITY),
                Portal.person(park, Role.REVIEWER),
                Portal.person(TenantId.PLATFORM),
                acting(begin(30)));

        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(() -> actAsPark.begin(other, wish))
                        .satisfies(refusedWith(AccessError.NOT_ALLOWED)));
        assertThat(actAsPark.begin(platform, wish).running()).isTrue();
    }

    @Test
    @DisplayName("G5.13 the park lets in only who wears the platform's hat at that moment")
    void looksAtTheHatAgain() {
        Caller job = Caller.job(park, "test");
        VisitPass pass = pass(platform);
        assertThatThrownBy(() -> visits.enter(job, pass(operator))).satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> visits.enter(Caller.job(Portal.park(), "test"), pass))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThat(visits.enter(job, pass).running()).isTrue();

        Portal.execute(
                "update membership set until = now() where account_id = ?",
                platform.account().value());

        assertThatThrownBy(() -> visits.enter(job, pass)).satisfies(refusedWith(AccessError.NOT_ALLOWED));
    }

    @Test
    @DisplayName("G5.13 a visit needs a reason, and lasts 15, 30 or 60 minutes")
    void reasonAndTime() {
        assertThatThrownBy(() -> actAsPark.begin(platform, new VisitWish(park, " too short ", 30)))
                .satisfies(refusedWith(IdentityError.VISIT_REASON_NEEDED));
        assertThatThrownBy(() -> actAsPark.begin(platform, new VisitWish(park, "x".repeat(401), 30)))
                .satisfies(refusedWith(IdentityError.VISIT_REASON_NEEDED));
        assertThat(List.of(0, -15, 61, 600))
                .allSatisfy(minutes -> assertThatThrownBy(
                                () -> actAsPark.begin(platform, new VisitWish(park, REASON, minutes)))
                        .satisfies(refusedWith(IdentityError.VISIT_TIME_INVALID)));
        assertThat(visits.list(operator, PageRequest.first(10)).items()).isEmpty();

        assertThat(VisitWish.MINUTES).allSatisfy(minutes -> {
            ParkVisitView visit = begin(minutes);
            assertThat(Duration.between(visit.begunAt(), visit.until())).hasMinutes(minutes);
        });
    }

    @Test
    @DisplayName("G5.13 a park that is not open is not acted as")
    void onlyOpenParks() {
        Portal.execute("update park set state = 'SUSPENDED' where id = ?", park.value());
        assertThatThrownBy(() -> begin(30)).satisfies(refusedWith(IdentityError.VISIT_NOT_POSSIBLE));

        Portal.execute("update park set state = 'OPEN' where id = ?", park.value());
        assertThat(begin(30).running()).isTrue();
    }

    @Test
    @DisplayName("G5.13 the call that worked is refused when the time of the visit is over")
    void expires() {
        ParkVisitView visit = begin(15);
        Caller acting = acting(visit);
        addReason(acting);

        pass15Minutes(visit.id());

        assertThatThrownBy(() -> addReason(acting)).satisfies(refusedWith(AccessError.ACTING_OVER));
        Portal.bean(VisitExpiry.class).run(Caller.job(park, "test"), "\"" + visit.id() + "\"");
        assertThat(visits.get(operator, visit.id()).map(ParkVisitView::state)).contains(ParkVisitView.State.EXPIRED);
        assertThat(trail(operator, "identity.visit-ended"))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().actorKind()).isEqualTo(ActorKind.JOB));
    }

    @Test
    @DisplayName("G5.13 the call that worked is refused when the visitor has ended the visit")
    void ends() {
        ParkVisitView visit = begin(60);
        Caller acting = acting(visit);
        addReason(acting);

        visits.end(acting, visit.id());

        assertThatThrownBy(() -> addReason(acting)).satisfies(refusedWith(AccessError.ACTING_OVER));
        assertThat(visits.get(operator, visit.id()).map(ParkVisitView::state)).contains(ParkVisitView.State.ENDED);
    }

    @Test
    @DisplayName("G5.13 the park's operator ends a visit at once; a reviewer cannot, nor another park's operator")
    void parkEnds() {
        ParkVisitView visit = begin(60);
        Caller acting = acting(visit);
        Caller stranger = Portal.person(Portal.park(), Role.PARK_OPERATOR);
        assertThatThrownBy(() -> visits.end(Portal.person(park, Role.REVIEWER), visit.id()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> visits.end(stranger, visit.id())).satisfies(refusedWith(AccessError.NOT_FOUND));
        addReason(acting);

        visits.end(operator, visit.id());

        assertThatThrownBy(() -> addReason(acting)).satisfies(refusedWith(AccessError.ACTING_OVER));
    }

    @Test
    @DisplayName("G5.13 a visitor ends the own visit only, and a second one of the same sign-in ends the first")
    void oneAtATime() {
        ParkVisitView first = begin(60);
        Caller colleague = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        ParkVisitView other = actAsPark.begin(colleague, new VisitWish(park, REASON, 60));
        assertThatThrownBy(() -> visits.end(acting(first), other.id())).satisfies(refusedWith(AccessError.NOT_FOUND));

        ParkVisitView second = begin(15);

        assertThatThrownBy(() -> addReason(acting(first))).satisfies(refusedWith(AccessError.ACTING_OVER));
        addReason(acting(second));
        addReason(Caller.acting(park, other.id(), colleague.account(), signIn(colleague)));
    }

    @Test
    @DisplayName("G5.13 a visit ends with the sign-in, and with the account")
    void endsWithTheSignIn() {
        Caller acting = acting(begin(60));
        Portal.execute(
                "update account set state = 'LOCKED' where id = ?",
                platform.account().value());
        assertThatThrownBy(() -> addReason(acting)).satisfies(refusedWith(AccessError.ACTING_OVER));

        Portal.execute(
                "update account set state = 'ACTIVE' where id = ?",
                platform.account().value());
        addReason(acting);
        Portal.bean(SignIns.class).signOut(platform);
        assertThatThrownBy(() -> addReason(acting)).satisfies(refusedWith(AccessError.ACTING_OVER));
    }

    @Test
    @DisplayName("G5.13 a visit opens no other park, and no other sign-in")
    void otherPark() {
        ParkVisitView visit = begin(60);
        TenantId other = Portal.park();
        Caller colleague = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);

        assertThatThrownBy(() -> addReason(Caller.acting(other, visit.id(), platform.account(), signIn(platform))))
                .satisfies(refusedWith(AccessError.ACTING_OVER));
        assertThatThrownBy(() -> addReason(Caller.acting(park, visit.id(), colleague.account(), signIn(colleague))))
                .satisfies(refusedWith(AccessError.ACTING_OVER));
        addReason(acting(visit));
    }

    @Test
    @DisplayName("G5.13 the park reads who acts as it, when, why and until when; another park does not")
    void parkReads() {
        ParkVisitView visit = begin(60);

        assertThat(visits.list(operator, PageRequest.first(10)).items()).containsExactly(visit);
        assertThat(visit.person()).isEqualTo("测试人");
        assertThat(visit.reason()).isEqualTo(REASON);
        assertThatThrownBy(() -> visits.list(Portal.person(park, Role.REVIEWER), PageRequest.first(10)))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        Caller stranger = Portal.person(Portal.park(), Role.PARK_OPERATOR);
        assertThat(visits.list(stranger, PageRequest.first(10)).items()).isEmpty();
        assertThat(visits.get(stranger, visit.id())).isEmpty();
    }

    @Test
    @DisplayName("G5.13 each entry of a visit names the visitor as acting, from its beginning to its end")
    void writesDown() {
        ParkVisitView visit = begin(60);
        addReason(acting(visit));
        visits.end(acting(visit), visit.id());

        AuditFilter ofVisit = AuditFilter.all().by(visit.id().toString());
        List<HistoryLine> lines = Portal.bean(AuditTrail.class)
                .read(operator, ofVisit, PageRequest.first(10))
                .items();

        assertThat(lines)
                .extracting(line -> line.entry().action(), line -> line.entry().actorKind(), HistoryLine::who)
                .containsExactlyInAnyOrder(
                        tuple("identity.visit-begun", ActorKind.ACTING, "测试人"),
                        tuple("casework.reasons-edit", ActorKind.ACTING, "测试人"),
                        tuple("identity.visit-ended", ActorKind.ACTING, "测试人"));
        assertThat(trail(operator, "identity.visit-begun"))
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .extracting(HistoryLine.Change::field, HistoryLine.Change::after)
                        .containsExactly(
                                tuple("reason", REASON),
                                tuple("until", visit.until().toString())));
        assertThat(trail(Portal.person(Portal.park(), Role.PARK_OPERATOR), "identity"))
                .isEmpty();
    }

    @Test
    @DisplayName("G5.13 a visitor is told what stays with the park's own people, and the park's operator does it")
    void keepsBack() {
        Caller acting = acting(begin(60));
        Memberships memberships = Portal.bean(Memberships.class);

        assertThatThrownBy(() -> memberships.openInvitations(acting))
                .satisfies(refusedWith(AccessError.NOT_WHILE_ACTING));
        assertThat(memberships.openInvitations(operator)).isEmpty();
        assertThat(Portal.bean(Rights.class).own(acting))
                .contains("casework.reasons-edit", "audit.read")
                .doesNotContain(
                        "identity.invite",
                        "identity.reveal",
                        "identity.token-make",
                        "signing.sign",
                        "billing.refund.manage",
                        "offboarding.leave",
                        "identity.visit-begin");
    }

    @Test
    @DisplayName("G5.13 the session of the park's host acts as the park while the visit runs, and not before or after")
    void resolves() {
        SignIns signIns = Portal.bean(SignIns.class);
        String host = Portal.slug(park) + ".localhost";
        String code = signIns.issueHostCode(platform, new HostVisit(host, park, STATE));
        HostSession session = signIns.redeem(Caller.anonymous(park), host, code, STATE);
        assertThat(kind(host, session)).isEqualTo(ActorKind.PERSON);

        ParkVisitView visit = begin(15);
        assertThat(kind(host, session)).isEqualTo(ActorKind.ACTING);
        Caller here = signIns.resolve(Caller.anonymous(park), host, session.secret())
                .map(HostCaller::caller)
                .orElseThrow();
        assertThat(here).isEqualTo(acting(visit));
        assertThat(visits.own(here)).contains(visit);

        Portal.execute(
                "update membership set until = now() where account_id = ?",
                platform.account().value());
        assertThat(kind(host, session)).isEqualTo(ActorKind.PERSON);
        Portal.execute(
                "update membership set until = null where account_id = ?",
                platform.account().value());
        assertThat(kind(host, session)).isEqualTo(ActorKind.ACTING);

        pass15Minutes(visit.id());
        assertThat(kind(host, session)).isEqualTo(ActorKind.PERSON);
        assertThat(visits.own(sameIn(park)).map(ParkVisitView::state)).contains(ParkVisitView.State.EXPIRED);
    }

    private ActorKind kind(String host, HostSession session) {
        return Portal.bean(SignIns.class)
                .resolve(Caller.anonymous(park), host, session.secret())
                .map(found -> ActorKind.of(found.caller().actor()))
                .orElseThrow();
    }

    private ParkVisitView begin(int minutes) {
        return actAsPark.begin(platform, new VisitWish(park, REASON, minutes));
    }

    private Caller acting(ParkVisitView visit) {
        return Caller.acting(park, visit.id(), platform.account(), signIn(platform));
    }

    /** The platform's person on a host of the park, without a visit. */
    private Caller sameIn(TenantId other) {
        return new Caller(other, platform.actor());
    }

    private VisitPass pass(Caller person) {
        return new VisitPass(park, person.account(), signIn(person), REASON, 15);
    }

    private static SignInId signIn(Caller person) {
        return person.actor().cameWith().orElseThrow();
    }

    private static void pass15Minutes(ParkVisitId visit) {
        Portal.execute(
                "update park_visit set begun_at = begun_at - interval '15 minutes',"
                        + " until = until - interval '15 minutes' where id = ?",
                visit.value());
    }

    private CannedReason addReason(Caller caller) {
        return reasons.add(caller, "reject", new Label("地址不符", "Wrong address"));
    }

    private static List<HistoryLine> trail(Caller reader, String action) {
        return Portal.bean(AuditTrail.class)
                .read(reader, AuditFilter.all().ofAction(action), PageRequest.first(10))
                .items();
    }
}
