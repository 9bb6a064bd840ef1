package io.parkverse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.demo.DemoEnterprise.Stage;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.tenancy.boundary.BrandView;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoParksTest {

    private static final Caller VISITOR = Caller.anonymous(TenantId.PLATFORM);

    private static List<ParkView> parks;

    @BeforeAll
    static void open() {
        OpenedDemo.open();
        parks = DemoPark.all().stream()
                .map(park ->
                        Portal.bean(Parks.class).bySlug(VISITOR, park.slug()).orElseThrow())
                .toList();
    }

    @Test
    @DisplayName("F6.5 the demo opens three parks of different kind, each on its host with a brand of its own")
    void faces() {
        assertThat(parks)
                .allMatch(ParkView::open)
                .extracting(ParkView::kind)
                .containsExactlyInAnyOrder(ParkKind.EXISTING, ParkKind.NEW, ParkKind.VIRTUAL);
        assertThat(parks)
                .allSatisfy(park -> assertThat(Portal.bean(Parks.class).byHost(VISITOR, park.slug() + ".localhost"))
                        .contains(park));
        assertThat(parks)
                .map(park -> Portal.bean(Brands.class).current(Caller.anonymous(park.id())))
                .allMatch(brand -> brand.version() > 0)
                .extracting(BrandView::hash)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("F6.5 every demo park has addresses to give and an account to be paid to")
    void ready() {
        assertThat(parks).allSatisfy(park -> {
            assertThat(Portal.bean(AddressPool.class).overview(job(park))).isNotEmpty();
            assertThat(Portal.bean(BankDetails.class).get(job(park))).isPresent();
        });
    }

    @Test
    @DisplayName("F6.5 the demo's cases are in the states that its table names")
    void states() {
        Map<String, String> wanted = DemoEnterprise.of(Stage.TEST).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.profile().tradeName(), DemoEnterprise::target));
        Map<String, String> found = DemoEnterprise.of(Stage.TEST).stream()
                .collect(Collectors.toMap(
                        enterprise -> enterprise.profile().tradeName(),
                        enterprise -> caseOf(enterprise).state()));
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    @DisplayName("F6.5 codes of demo enterprises are sound and of a region that does not exist")
    void codes() {
        List<EnterpriseView> settled = parks.stream()
                .flatMap(park -> enterprises(park).stream())
                .filter(enterprise -> enterprise.state() == EnterpriseState.ACTIVE)
                .toList();
        assertThat(settled)
                .isNotEmpty()
                .allMatch(EnterpriseView::inDirectory)
                .map(enterprise -> new UnifiedSocialCreditCode(enterprise.code()))
                .allMatch(UnifiedSocialCreditCode::sound)
                .noneMatch(code -> code.region().exists());
    }

    @Test
    @DisplayName("F6.5 a second start adds nothing and moves nothing")
    void again() {
        Map<String, List<?>> before = everything();
        OpenedDemo.open();
        assertThat(everything()).isEqualTo(before);
    }

    private static Map<String, List<?>> everything() {
        return parks.stream()
                .collect(Collectors.toMap(
                        ParkView::slug,
                        park -> List.of(
                                enterprises(park),
                                enterprises(park).stream()
                                        .map(enterprise ->
                                                Portal.bean(Cases.class).ofEnterprise(job(park), enterprise.id()))
                                        .toList(),
                                Portal.bean(AddressPool.class).overview(job(park)),
                                Portal.bean(Brands.class).current(job(park)).version())));
    }

    private static CaseView caseOf(DemoEnterprise wanted) {
        Map<String, ParkView> bySlug = parks.stream().collect(Collectors.toMap(ParkView::slug, Function.identity()));
        ParkView park = bySlug.get(wanted.park());
        return enterprises(park).stream()
                .filter(enterprise ->
                        enterprise.nameZh().contains(wanted.profile().tradeName()))
                .flatMap(enterprise -> Portal.bean(Cases.class).ofEnterprise(job(park), enterprise.id()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<EnterpriseView> enterprises(ParkView park) {
        return Portal.bean(Enterprises.class)
                .list(job(park), "", EnumSet.allOf(EnterpriseState.class), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    private static Caller job(ParkView park) {
        return Caller.job(park.id(), "tests");
    }
}
