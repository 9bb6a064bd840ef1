package io.parkverse.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parkverse.intake.IntakePark;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitException;
import io.parkverse.limits.boundary.LimitOverview;
import io.parkverse.limits.boundary.LimitUse;
import io.parkverse.limits.boundary.LimitValues;
import io.parkverse.limits.boundary.RateGate;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import io.parkverse.testing.Portal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private final LimitedPark park = new LimitedPark();
    private final Parks parks = Portal.bean(Parks.class);
    private final LimitOverview overview = Portal.bean(LimitOverview.class);

    static Stream<Limit> refused() {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.kind() == Limit.Kind.STOCK || limit.kind() == Limit.Kind.DAILY)
                .filter(limit -> limit != Limit.MESSAGES);
    }

    @ParameterizedTest(name = "G1.1 {0}: up to the limit passes, the next is refused and leaves nothing")
    @MethodSource("refused")
    @DisplayName("G1.1 up to the limit passes, the next is refused and leaves nothing")
    void reached(Limit limit) {
        long before = park.uses().get(limit);
        long most = before + 2 * LimitedPark.step(limit);
        park.set(limit, most);
        park.take(limit);
        park.take(limit);
        Map<Limit, Long> full = park.uses();

        Throwable refusal = catchThrowable(() -> park.take(limit));

        assertThat(full).containsEntry(limit, most);
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        LimitException.class, e -> assertThat(e.code()).isEqualTo(limit));
        assertThat(park.uses()).isEqualTo(full);
    }

    @ParameterizedTest(name = "G1.1 {0}: a full park does not touch another one")
    @MethodSource("refused")
    @DisplayName("G1.1 a full park does not touch another one")
    void otherPark(Limit limit) {
        LimitedPark other = new LimitedPark();
        park.set(limit, 0);
        long before = other.uses().get(limit);

        assertThatThrownBy(() -> park.take(limit)).isInstanceOf(LimitException.class);
        other.take(limit);

        assertThat(other.uses()).containsEntry(limit, before + LimitedPark.step(limit));
    }

    @ParameterizedTest(name = "G1.1 {0}: of takers of the last place at the same moment one gets it")
    @MethodSource("refused")
    @DisplayName("G1.1 of takers of the last place at the same moment one gets it")
    void lastPlace(Limit limit) {
        long most = park.uses().get(limit) + LimitedPark.step(limit);
        park.set(limit, most);
        CyclicBarrier together = new CyclicBarrier(3);

        List<CompletableFuture<Boolean>> takers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await();
                        park.take(limit);
                        return true;
                    } catch (DomainException e) {
                        return false;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .limit(3)
                .toList();

        assertThat(takers.stream().map(CompletableFuture::join).filter(won -> won))
                .hasSize(1);
        assertThat(park.uses()).containsEntry(limit, most);
    }

    @Test
    @DisplayName("G1.1 a file of the largest size is taken, one byte more is refused and not stored")
    void uploadSize() {
        byte[] file = LimitedPark.file(1);
        park.set(Limit.UPLOAD, file.length);
        park.upload(file);
        Map<Limit, Long> before = park.uses();
        park.set(Limit.UPLOAD, file.length - 1);

        assertThatThrownBy(() -> park.upload(file))
                .isInstanceOfSatisfying(
                        LimitException.class, e -> assertThat(e.code()).isEqualTo(Limit.UPLOAD));
        assertThat(park.uses()).isEqualTo(before);
    }

    @Test
    @DisplayName("G1.1 an import of the most rows is taken, one row more is refused and not stored")
    void importRows() {
        park.set(Limit.IMPORT_ROWS, 2);
        park.upload(LimitedPark.file(2));
        Map<Limit, Long> before = park.uses();

        assertThatThrownBy(() -> park.upload(LimitedPark.file(3)))
                .isInstanceOfSatisfying(
                        LimitException.class, e -> assertThat(e.code()).isEqualTo(Limit.IMPORT_ROWS));
        assertThat(park.uses()).isEqualTo(before);
    }

    @Test
    @DisplayName("G1.1 an import of more enterprises than there is room for does not begin; one that fits does")
    void importedEnterprises() {
        IntakePark imports = new IntakePark(9);
        IntakeView intake = imports.upload(IntakePark.row(1), IntakePark.row(2));
        limit(imports.desk.park, Limit.ENTERPRISES, 1);

        assertThatThrownBy(() -> imports.run(intake.id(), IntakePark.CREATE))
                .isInstanceOfSatisfying(
                        LimitException.class, e -> assertThat(e.code()).isEqualTo(Limit.ENTERPRISES));
        assertThat(imports.roster()).isZero();

        limit(imports.desk.park, Limit.ENTERPRISES, 2);
        assertThat(imports.run(intake.id(), IntakePark.CREATE).created()).isEqualTo(2);
    }

    private void limit(TenantId of, Limit limit, long value) {
        parks.limit(LimitedPark.PLATFORM, of, limit, OptionalLong.of(value));
    }

    @Test
    @DisplayName("G1.1 messages beyond those of a day stay in the inbox and do not go out")
    void messages() {
        Caller person = Portal.person(park.desk.park, Role.REVIEWER);
        park.set(Limit.MESSAGES, park.uses().get(Limit.MESSAGES) + 1);
        Notices notices = Portal.bean(Notices.class);
        for (int i = 0; i < 2; i++) {
            notices.send(
                    park.desk.job, person.account(), "custody.notice.due", List.of("A", "B", "C"), Optional.empty());
        }

        assertThat(notices.inbox(person, PageRequest.first(5)).total()).isEqualTo(2);
        assertThat(Portal.execute(
                        "update outgoing_message set language = language where account_id = ?",
                        person.account().value()))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "G1.1 {0}: the limit of a minute passes, the next is told how long to wait")
    @EnumSource(names = {"API_CALLS", "TOKEN_CALLS", "SEARCHES", "CERTIFICATE_CHECKS"})
    @DisplayName("G1.1 the limit of a minute passes, the next is told how long to wait")
    void rates(Limit limit) {
        RateGate rates = Portal.bean(RateGate.class);
        park.set(limit, 2);
        LimitValues values = view(park).limits();
        LimitedPark other = new LimitedPark();
        rates.require(park.desk.park, values, limit);
        rates.require(park.desk.park, values, limit);

        assertThatThrownBy(() -> rates.require(park.desk.park, values, limit))
                .isInstanceOfSatisfying(LimitException.class, e -> {
                    assertThat(e.code()).isEqualTo(limit);
                    assertThat(e.code().status()).isEqualTo(429);
                    assertThat(e.retryAfter())
                            .hasValueSatisfying(wait -> assertThat(wait)
                                    .isPositive()
                                    .isLessThanOrEqualTo(limit.kind().per()));
                });
        assertThat(rates.used(park.desk.park, values, limit)).isEqualTo(2);
        rates.require(other.desk.park, view(other).limits(), limit);
    }

    @Test
    @DisplayName("G1.1 there are at least 15 limits, each with a value in every plan, a name and a refusal")
    void complete() {
        assertThat(Limit.values()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(Limit.values())
                .allSatisfy(limit -> assertThat(Texts.LOCALES).allSatisfy(language -> {
                    assertThat(Texts.get(language, "limits.name." + limit.key()))
                            .isNotBlank();
                    assertThat(Texts.get(language, limit.messageKey(), "17", "16"))
                            .contains("17", "16");
                }));
        assertThat(overview.list(park.desk.operator))
                .extracting(LimitUse::limit)
                .containsExactly(Limit.values());
    }

    @Test
    @DisplayName("G1.1 a refusal tells the limit, its use and whom to ask, in the reader's language")
    void words() {
        park.set(Limit.BUILDINGS, 1);

        assertThatThrownBy(() -> park.take(Limit.BUILDINGS)).isInstanceOfSatisfying(LimitException.class, e -> {
            assertThat(Texts.get(Texts.ENGLISH, e.code().messageKey(), e.arguments()))
                    .contains("1 buildings", "1 are there", "ask the operator of the park");
            assertThat(Texts.get(Texts.CHINESE, e.code().messageKey(), e.arguments()))
                    .contains("最多可有 1 栋楼宇", "现有 1 栋", "园区运营方");
        });
    }

    @Test
    @DisplayName("G1.1 the platform sets a limit of one park and gives it back to the plan, both audited")
    void set() {
        long planned = view(park).limits().of(Limit.MEMBERS);
        park.set(Limit.MEMBERS, 7);
        assertThat(use(Limit.MEMBERS))
                .satisfies(use -> assertThat(use.most()).isEqualTo(7))
                .satisfies(use -> assertThat(use.own()).isTrue());

        parks.limit(LimitedPark.PLATFORM, park.desk.park, Limit.MEMBERS, OptionalLong.empty());

        assertThat(use(Limit.MEMBERS).most()).isEqualTo(planned);
        assertThat(Portal.execute(
                        "update audit_entry set action = action where subject_id = ? and action = 'tenancy.manage'"
                                + " and concat(before, after) like '%\"members\": 7%'",
                        park.desk.park.value()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("G1.1 a park's operator sees the limits and cannot set them; others do not see them")
    void rights() {
        assertThatThrownBy(() -> parks.limit(park.desk.operator, park.desk.park, Limit.MEMBERS, OptionalLong.of(9)))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> overview.list(park.desk.applicant))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NOT_ALLOWED));
    }

    @Test
    @DisplayName("G1.1 a value below 0 or out of reason is refused")
    void invalid() {
        assertThat(List.of(-1L, Long.MAX_VALUE))
                .allSatisfy(value -> assertThatThrownBy(() -> park.set(Limit.MEMBERS, value))
                        .isInstanceOfSatisfying(
                                TenancyException.class,
                                e -> assertThat(e.code()).isEqualTo(TenancyError.LIMIT_INVALID)));
        assertThat(view(park).limits().own()).isEmpty();
    }

    @Test
    @DisplayName("G1.1 a limit below what is there lets all of it stay, warns, and lets nothing more in")
    void below() {
        park.take(Limit.BUILDINGS);
        park.set(Limit.BUILDINGS, 1);

        assertThat(use(Limit.BUILDINGS))
                .satisfies(use -> assertThat(use.used()).isEqualTo(2))
                .satisfies(use -> assertThat(use.state()).isEqualTo(LimitUse.State.REACHED));
        park.set(Limit.BUILDINGS, 0);
        assertThat(use(Limit.BUILDINGS).state()).isEqualTo(LimitUse.State.REACHED);
    }

    @Test
    @DisplayName("G1.1 a use of 80 % is a warning, of less none")
    void warning() {
        assertThat(new LimitUse(Limit.TOKENS, 10, 7, false).state()).isEqualTo(LimitUse.State.FREE);
        assertThat(new LimitUse(Limit.TOKENS, 10, 8, false).state()).isEqualTo(LimitUse.State.NEAR);
        assertThat(new LimitUse(Limit.TOKENS, 10, 10, false).state()).isEqualTo(LimitUse.State.REACHED);
        assertThat(new LimitUse(Limit.UPLOAD, 10, 0, false).state()).isEqualTo(LimitUse.State.FREE);
    }

    private LimitUse use(Limit limit) {
        return overview.list(park.desk.operator).stream()
                .filter(use -> use.limit() == limit)
                .findFirst()
                .orElseThrow();
    }

    private ParkView view(LimitedPark of) {
        return parks.get(of.desk.operator, of.desk.park);
    }
}
