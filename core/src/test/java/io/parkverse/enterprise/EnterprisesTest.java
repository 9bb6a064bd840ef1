package io.parkverse.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.enterprise.boundary.DirectoryEntry;
import io.parkverse.enterprise.boundary.EnterpriseEdit;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.enterprise.boundary.NameInUse;
import io.parkverse.enterprise.boundary.RegionCode;
import io.parkverse.enterprise.boundary.Registration;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnterprisesTest {

    private static final PageRequest PAGE = PageRequest.first(20);

    private final Enterprises enterprises = Portal.bean(Enterprises.class);
    private final TenantId park = Portal.park();
    private final Caller job = Caller.job(park, "settlement");
    private final Caller founder = Portal.person(park);

    @Test
    @DisplayName("F5.1 whoever founds an enterprise owns it, and strangers do not learn of it")
    void founderOwns() {
        EnterpriseView founded = found("云杉数字科技");

        assertThat(enterprises.mine(founder)).extracting(EnterpriseView::id).containsExactly(founded.id());
        assertThat(founded.state()).isEqualTo(EnterpriseState.FOUNDING);
        assertThatThrownBy(() -> enterprises.get(Portal.person(park), founded.id()))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NOT_FOUND));
    }

    @Test
    @DisplayName("F6.2 the directory shows settled enterprises that have consented, and no others")
    void directoryNeedsConsent() {
        EnterpriseView shown = settle(found("云杉甲"), "MA00AAA1");
        EnterpriseView silent = settle(found("云杉乙"), "MA00AAA2");
        found("云杉丙");
        enterprises.edit(founder, shown.id(), consenting(shown), shown.version());

        assertThat(enterprises.directory(Caller.anonymous(park), "云 杉", PAGE).items())
                .extracting(DirectoryEntry::id)
                .containsExactly(shown.id());
        assertThat(silent.inDirectory()).isFalse();
    }

    @Test
    @DisplayName("F6.2 the directory is turned page by page and always tells how many there are")
    void directoryTurns() {
        for (int i = 0; i < 3; i++) {
            EnterpriseView shown = settle(found("翻页" + i), "MA00BBB" + i);
            enterprises.edit(founder, shown.id(), consenting(shown), shown.version());
        }

        assertThat(List.of(0, 2, 4)).allSatisfy(offset -> {
            assertThat(turn("", offset)).isEqualTo(new Page<>(turn("翻页", offset).items(), 3));
            assertThat(turn("翻页", offset).items()).hasSize(Math.max(0, Math.min(2, 3 - offset)));
        });
    }

    private Page<DirectoryEntry> turn(String name, int offset) {
        return enterprises.directory(Caller.anonymous(park), name, new PageRequest(offset, 2));
    }

    @Test
    @DisplayName("F6.2 an enterprise that has left is gone from the directory")
    void leavingEndsConsent() {
        EnterpriseView shown = settle(found("云杉丁"), "MA00AAA3");
        enterprises.edit(founder, shown.id(), consenting(shown), shown.version());
        enterprises.leave(job, shown.id());

        assertThat(enterprises.directory(Caller.anonymous(park), "", PAGE).total())
                .isZero();
    }

    @Test
    @DisplayName("F5.13 a code belongs to one enterprise of a park")
    void codeIsUnique() {
        settle(found("云杉戊"), "MA00AAA4");

        assertThatThrownBy(() -> settle(found("云杉己"), "MA00AAA4"))
                .isInstanceOfSatisfying(
                        EnterpriseException.class, e -> assertThat(e.code()).isEqualTo(EnterpriseError.CODE_TAKEN));
    }

    @Test
    @DisplayName("F5.3 names are compared without regard to width, case and blanks")
    void namesAreNormalised() {
        EnterpriseView founded = found("园景 ＡＢＣ科技");

        assertThat(enterprises.namesWith(job, "园景abc", EnterpriseId.next()))
                .containsExactly(new NameInUse(founded.id(), "园景 ＡＢＣ科技", false));
        assertThat(enterprises.namesWith(job, "园景abc", founded.id())).isEmpty();
    }

    @Test
    @DisplayName("F3.3 staff search all enterprises of their park, by name or code")
    void staffSearch() {
        EnterpriseView settled = settle(found("云杉庚"), "MA00AAA5");
        Caller reviewer = Portal.person(park, Role.REVIEWER);

        assertThat(enterprises
                        .list(reviewer, settled.code(), Set.of(EnterpriseState.ACTIVE), PAGE)
                        .items())
                .extracting(EnterpriseView::id)
                .containsExactly(settled.id());
        assertThat(enterprises
                        .list(reviewer, "庚", Set.of(EnterpriseState.FOUNDING), PAGE)
                        .total())
                .isZero();
    }

    private EnterpriseView found(String name) {
        return enterprises.found(founder, new EnterpriseName(name, ""), LegalForm.LIMITED_COMPANY);
    }

    private EnterpriseView settle(EnterpriseView enterprise, String organisation) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.issue(
                RegistrationCategory.ENTERPRISE, RegionCode.NOWHERE.digits(), organisation);
        return enterprises.register(
                job, enterprise.id(), new Registration(code, enterprise.nameZh(), "云路 1 号", LocalDate.of(2026, 3, 1)));
    }

    private static EnterpriseEdit consenting(EnterpriseView view) {
        return new EnterpriseEdit(
                new EnterpriseName(view.nameZh(), view.nameEn()), view.legalForm(), view.scope(), true);
    }
}
