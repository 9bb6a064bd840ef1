package io.parkverse.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import io.parkverse.billing.BillingPark;
import io.parkverse.billing.boundary.Candidate;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.Rules;
import io.parkverse.shell.part.TimelineList;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.tenancy.boundary.BrandPreset;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.ParkNames;
import io.parkverse.tenancy.boundary.ParkText;
import io.parkverse.tenancy.boundary.ParkTexts;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryOnPagesTest {

    private final SettlementPark park = new SettlementPark();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G5.4 the rules tell their history, and each source its own")
    void rules() {
        Rules rules = Portal.bean(Rules.class);
        Citation first = rules.sources(park.operator).get(0);
        Citation second = rules.sources(park.operator).get(1);
        turn(rules, first);
        turn(rules, second);
        rules.chooseCity(park.operator, rules.cities(park.operator).get(0));

        open(park.operator, "rules");
        assertThat(history()).contains("Choose the city of the rules", "测试人", "Compared with the source");

        open(park.operator, "rules");
        Grid<?> grid = _find(Grid.class).get(0);
        _click(_get(GridKt._getCellComponent(grid, 0, "deeds"), Button.class));
        _click(_get(_get(Dialog.class), Button.class, search -> search.withText("History")));
        assertThat(told()).contains("Compared with the source").doesNotContain("Choose the city");
    }

    @Test
    @DisplayName("G5.4 the process tells who activated which version")
    void process() {
        Processes processes = Portal.bean(Processes.class);
        open(park.operator, "process");
        assertThat(nothing()).isTrue();

        processes.startDraft(park.operator, "settlement");
        processes.activate(park.operator, "settlement");
        open(park.operator, "process");
        assertThat(history()).contains("Activate a process", "Version: 1 → 2", "测试人");
    }

    @Test
    @DisplayName("G5.4 the brand tells its history, and no other park's")
    void brand() {
        Brands brands = Portal.bean(Brands.class);
        brands.save(park.operator, brands.current(park.operator).version(), BrandPreset.STEEL.tokens(), Map.of());
        open(park.operator, "brand");
        assertThat(history()).contains("测试人", "Primary colour");

        open(Portal.person(Portal.park(), Role.PARK_OPERATOR), "brand");
        assertThat(nothing()).isTrue();
    }

    @Test
    @DisplayName("G5.4 the park's page tells of names, texts, bank account and prices")
    void parkPage() {
        BillingPark billing = new BillingPark();
        Parks parks = Portal.bean(Parks.class);
        parks.rename(
                billing.operator,
                billing.park,
                parks.get(billing.operator, billing.park).version(),
                new ParkNames("新名园区", "Renamed park", "新名"));
        ParkTexts texts = Portal.bean(ParkTexts.class);
        ParkText text = texts.all(billing.operator).get(0);
        texts.change(billing.operator, new ParkText(text.key(), "欢迎", "Welcome to us"));

        open(billing.operator, "park");
        assertThat(history()).contains("Renamed park", "Welcome to us", "Change the bank account");
    }

    @Test
    @DisplayName("G5.4 each bank entry and each invoice tells its history, and the page that of all")
    void payments() {
        BillingPark billing = new BillingPark();
        billing.invoice(100, 0);
        billing.statement("2026-10-01,100.00,甲公司,无说明");
        Portal.bean(Payments.class)
                .markNotOurs(billing.operator, billing.movement(row -> true).id(), "Not ours");

        open(billing.operator, "payments");
        assertThat(history()).contains("Issue an invoice", "Import a bank statement", "Mark a bank entry as not ours");

        open(billing.operator, "payments");
        _click(_get(deeds(), Button.class, search -> search.withText("History")));
        assertThat(told()).contains("Mark a bank entry as not ours").doesNotContain("Issue an invoice");
    }

    @Test
    @DisplayName("G5.4 the invoice that is chosen for a payment tells its history")
    void invoice() {
        BillingPark billing = new BillingPark();
        billing.invoice(100, 0);
        billing.statement("2026-10-01,100.00,甲公司,无说明");
        open(billing.operator, "payments");
        _click(_get(deeds(), Button.class, search -> search.withText("Assign")));

        ComboBox<Candidate> chosen = box();
        _setValue(chosen, chosen.getListDataView().getItem(0));
        _click(_get(_get(Dialog.class), Button.class, search -> search.withText("History")));

        assertThat(told()).contains("Issue an invoice").doesNotContain("Import a bank statement");
    }

    @Test
    @DisplayName("G5.4 who may not read the audit is offered no history")
    void withoutTheRight() {
        open(park.reviewer, "process");
        _assertNone(Button.class, search -> search.withText("History"));

        open(Portal.person(park.park, Role.PARK_AUTHORITY), "process");
        assertThat(_find(Button.class, search -> search.withText("History"))).hasSize(1);
    }

    private void turn(Rules rules, Citation source) {
        if (source.verified()) {
            rules.doubt(park.operator, source.key());
        } else {
            rules.verify(park.operator, source.key(), source.quote().isBlank() ? "第一条" : source.quote());
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Candidate> box() {
        return _get(_get(Dialog.class), ComboBox.class);
    }

    private static Component deeds() {
        Grid<?> grid = _find(Grid.class).get(0);
        return GridKt._getCellComponent(grid, 0, "deeds");
    }

    /** What the page's own button shows. */
    private static String history() {
        _click(_find(Button.class, search -> search.withText("History")).get(0));
        return told();
    }

    private static String told() {
        return _find(TimelineList.class).stream()
                .map(list -> list.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private static boolean nothing() {
        history();
        return _get(Dialog.class).getElement().getTextRecursively().contains("Nothing was written down yet");
    }

    private static void open(Caller caller, String page) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate(page);
    }
}
