package io.parkverse.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.Label;
import io.parkverse.identity.boundary.ActAsPark;
import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.identity.boundary.ParkVisits;
import io.parkverse.identity.boundary.VisitWish;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.FailedView;
import io.parkverse.shell.Words;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.shell.testing.Kept;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActingTest {

    private static final String REASON = "The operator asks for help with the reasons.";

    private final ParkVisits visits = Portal.bean(ParkVisits.class);
    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G5.13 the platform's page of a park asks for reason and duration, and leads to the park's console")
    void begins() {
        open(platform, Texts.ENGLISH, "parks/" + Portal.slug(park));
        _click(_get(Button.class, button -> button.withText("Act as this park")));
        RadioButtonGroup<?> minutes = _get(_get(Dialog.class), RadioButtonGroup.class);
        assertThat(minutes.getListDataView().getItems().map(String::valueOf)).containsExactly("15", "30", "60");

        _click(begin());
        assertThat(_get(_get(Dialog.class), TextArea.class).isInvalid()).isTrue();
        _setValue(_get(_get(Dialog.class), TextArea.class), "too short");
        _click(begin());
        assertThat(all()).isEmpty();

        _setValue(_get(_get(Dialog.class), TextArea.class), REASON);
        _click(begin());
        assertThat(all()).singleElement().satisfies(visit -> {
            assertThat(visit.reason()).isEqualTo(REASON);
            assertThat(visit.running()).isTrue();
        });
        assertThat(leftFor()).contains("://" + Portal.slug(park) + ".localhost").contains("/signin?to=%2Fadmin");
    }

    @Test
    @DisplayName("G5.13 a park that is not open offers nobody to act as it")
    void notOffered() {
        Portal.execute("update park set state = 'SUSPENDED' where id = ?", park.value());
        open(platform, Texts.ENGLISH, "parks/" + Portal.slug(park));
        _assertNone(Button.class, button -> button.withText("Act as this park"));
    }

    @Test
    @DisplayName("G5.13 each page of a visit says in both languages who acts as what, until when and why")
    void banner() {
        ParkVisitView visit = begun();
        for (String page : List.of("", "reasons", "audit")) {
            open(acting(visit), Texts.ENGLISH, page);
            String until = Words.time(visit.until());
            assertThat(told()).startsWith("You act as 测试园区 until " + until + " — " + REASON);
        }
        open(acting(visit), Texts.CHINESE, "visits");
        assertThat(told()).startsWith("您正在代 测试园区 操作");
        assertThat(Kept.page(UI.getCurrent())).isPositive();
    }

    @Test
    @DisplayName("G5.13 the park's own operator sees no banner")
    void noBanner() {
        begun();
        open(operator, Texts.ENGLISH, "reasons");
        assertThat(_find(ActingBanner.class)).isEmpty();
    }

    @Test
    @DisplayName("G5.13 a visitor is not offered what stays with the park's own people")
    void navigation() {
        open(acting(begun()), Texts.ENGLISH, "");
        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getPath)
                .contains("reasons", "audit", "visits", "brand", "tokens")
                .doesNotContain("leaving");
    }

    @Test
    @DisplayName("G5.13 each page that a visitor is offered opens")
    void pages() {
        SettlementPark settled = new SettlementPark();
        ParkVisitView visit = Portal.bean(ActAsPark.class).begin(platform, new VisitWish(settled.park, REASON, 30));
        open(Caller.acting(settled.park, visit.id(), platform.account(), signIn()), Texts.ENGLISH, "");
        List<String> offered =
                _find(SideNavItem.class).stream().map(SideNavItem::getPath).toList();

        assertThat(offered).hasSizeGreaterThan(15).allSatisfy(page -> {
            UI.getCurrent().navigate(page);
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .get(0))
                    .isNotInstanceOf(FailedView.class);
        });
    }

    @Test
    @DisplayName("G5.13 the banner ends the visit and leads back to the platform; the park's console then says so")
    void ends() {
        ParkVisitView visit = begun();
        open(acting(visit), Texts.ENGLISH, "reasons");

        _click(_get(_get(ActingBanner.class), Button.class));

        assertThat(leftFor()).endsWith("/admin/parks");
        assertThat(visits.get(operator, visit.id()).map(ParkVisitView::state)).contains(ParkVisitView.State.ENDED);
        open(new Caller(park, platform.actor()), Texts.ENGLISH, "");
        assertThat(told()).startsWith("Your visit to 测试园区 ended");
        assertThat(_find(SideNavItem.class)).isEmpty();
    }

    @Test
    @DisplayName("G5.13 the operator reads who acted as the park and why, ends it, and follows to what was done")
    void list() {
        ParkVisitView visit = begun();
        Portal.bean(CannedReasons.class).add(operator, "reject", new Label("甲", "By the operator"));
        Portal.bean(CannedReasons.class).add(acting(visit), "reject", new Label("乙", "By the visitor"));
        open(operator, Texts.ENGLISH, "visits");
        assertThat(rows()).isEqualTo(1);
        assertThat(cells()).contains("测试人", REASON);

        Grid<?> grid = _get(Grid.class);
        _click(_get(GridKt._getCellComponent(grid, 0, "deeds"), Button.class, button -> button.withText("End now")));
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        assertThat(all()).extracting(ParkVisitView::state).containsExactly(ParkVisitView.State.ENDED);

        open(operator, Texts.ENGLISH, "audit?actor=" + visit.id());
        assertThat(who()).hasSize(2).containsOnly("测试人 (platform, acting as this park)");
        _click(_get(Button.class, button -> button.withText("Entries of everybody")));
        assertThat(who()).hasSize(4).contains("测试人");
    }

    @Test
    @DisplayName("G5.13 another park's operator sees no visits of this one")
    void otherPark() {
        begun();
        open(Portal.person(Portal.park(), Role.PARK_OPERATOR), Texts.ENGLISH, "visits");
        assertThat(rows()).isZero();
    }

    private static Button begin() {
        return _get(_get(Dialog.class), Button.class, button -> button.withText("Begin"));
    }

    private ParkVisitView begun() {
        return Portal.bean(ActAsPark.class).begin(platform, new VisitWish(park, REASON, 30));
    }

    private Caller acting(ParkVisitView visit) {
        return Caller.acting(park, visit.id(), platform.account(), signIn());
    }

    private SignInId signIn() {
        return platform.actor().cameWith().orElseThrow();
    }

    private List<ParkVisitView> all() {
        return visits.list(operator, PageRequest.first(10)).items();
    }

    private static void open(Caller caller, Locale language, String address) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, language);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String told() {
        return _get(ActingBanner.class).getElement().getTextRecursively();
    }

    /** The address that the browser is sent to. */
    private static String leftFor() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .map(String::valueOf)
                .filter(parameter -> parameter.startsWith("http"))
                .findFirst()
                .orElse("");
    }

    /** An empty list is not shown. */
    private static int rows() {
        return _find(Grid.class).stream()
                .mapToInt(grid -> grid.getListDataView().getItemCount())
                .sum();
    }

    private static List<String> cells() {
        Grid<?> grid = _get(Grid.class);
        return GridKt._getFormattedRow(grid, 0);
    }

    private static List<String> who() {
        Grid<?> grid = _get(Grid.class);
        return IntStream.range(0, grid.getListDataView().getItemCount())
                .mapToObj(row -> GridKt._getFormattedRow(grid, row).get(2))
                .toList();
    }
}
