package io.parkverse.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.identity.boundary.UnmaskingEntry;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnmaskingTest {

    /** Of the legal representative in the samples. */
    private static final String IDENTITY = "990000199003070013";

    private final SettlementPark park = new SettlementPark();
    private final CaseId id = park.submitted();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("F3.6 a reviewer sees identity numbers masked, and in full after giving a reason")
    void shows() {
        open(park.reviewer);
        assertThat(page()).doesNotContain(IDENTITY).contains("9900**********0013");

        ask("核对证件原件");

        assertThat(page()).contains(IDENTITY);
        assertThat(trail()).isEqualTo(1);
    }

    @Test
    @DisplayName("F3.6 without a reason nothing is shown, and the question stays open")
    void needsReason() {
        open(park.reviewer);

        ask(" ");

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(page()).doesNotContain(IDENTITY);
        assertThat(trail()).isZero();
    }

    @ParameterizedTest(name = "F3.6 {0} is not offered to unmask an application")
    @EnumSource(names = {"CUSTODIAN", "PARK_AUTHORITY"})
    @DisplayName("F3.6 who may not unmask is not offered to")
    void hidden(Role role) {
        open(Portal.person(park.park, role));

        assertThat(_find(UnmaskButton.class)).isEmpty();
        assertThat(page()).doesNotContain(IDENTITY);
    }

    @Test
    @DisplayName("F3.6 the park's authority sees who looked at what, when and why")
    void listed() {
        Portal.bean(Unmasking.class).reveal(park.reviewer, "application", id.value(), "核对证件原件");
        String number = park.cases.get(park.operator, id).number();
        Browserless.visit("io.parkverse", Portal.person(park.park, Role.PARK_AUTHORITY), Texts.CHINESE);

        UI.getCurrent().navigate("unmaskings");

        Grid<?> list = _get(Grid.class);
        assertThat(list.getListDataView().getItems().map(UnmaskingEntry.class::cast))
                .extracting(UnmaskingEntry::person, entry -> entry.subject().title(), UnmaskingEntry::reason)
                .containsExactly(tuple("测试人", number, "核对证件原件"));
    }

    private void open(Caller caller) {
        Browserless.visit("io.parkverse", caller, Texts.CHINESE);
        UI.getCurrent().navigate("cases/" + id);
    }

    private static void ask(String reason) {
        _click(_get(UnmaskButton.class));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("查看理由")), reason);
        _click(_get(Button.class, spec -> spec.withText("查看")));
    }

    private long trail() {
        return Portal.bean(AuditTrail.class)
                .search(park.operator, AuditFilter.all().ofAction("identity.reveal"), PageRequest.first(10))
                .total();
    }

    /** All facts that the page states, windows included. */
    private static String page() {
        return _find(Facts.class).stream()
                .map(facts -> facts.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
