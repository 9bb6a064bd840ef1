package io.parkverse.custody.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.custody.CustodyPark;
import io.parkverse.custody.boundary.probe.ProbeRules;
import io.parkverse.custody.boundary.probe.ProbeState;
import io.parkverse.custody.boundary.probe.ProbeWay;
import io.parkverse.custody.boundary.probe.Probes;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProbesViewTest {

    private final CustodyPark park = new CustodyPark();
    private final Probes probes = Portal.bean(Probes.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.3 tries are written down at the desk, and after the last the operator proposes with a reason")
    void proposes() {
        UUID id = open(park.desk.operator);
        record();
        record();
        record();
        assertThat(dialog()).contains("not reached: decide");

        _click(_get(Button.class, button -> button.withText("Propose to the registrar")));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        _setValue(_get(TextField.class, field -> field.withLabel("Reason")), "三次无人应答");
        _click(_get(Button.class, button -> button.withText("Propose to the registrar")));
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, false));

        assertThat(probes.get(park.desk.operator, id).state()).isEqualTo(ProbeState.PROPOSED);
        assertThat(dialog()).contains("SIM-", "The registrar is simulated");
    }

    @Test
    @DisplayName("G4.3 the custodian writes down tries and is not offered to set the numbers")
    void custodian() {
        open(park.custodian);
        record();

        assertThat(dialog()).contains("phone call · not reached", "Prove this try by a photo or PDF");
        assertThat(_find(Button.class, button -> button.withText("Set numbers")))
                .isEmpty();
    }

    @Test
    @DisplayName("G4.3 the operator sets how often and how long it is tried; a wrong number stays in the form")
    void setsNumbers() {
        Browserless.visit("io.parkverse", park.desk.operator, Texts.ENGLISH);
        UI.getCurrent().navigate("probes");
        _click(_get(Button.class, button -> button.withText("Set numbers")));
        IntegerField tries = _get(IntegerField.class, field -> field.withLabel("Tries without success"));
        tries.setValue(11);
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(probes.rules(park.desk.operator)).isEqualTo(ProbeRules.USUAL);

        tries.setValue(4);
        _click(_get(Button.class, button -> button.withText("Save")));

        assertThat(probes.rules(park.desk.operator)).isEqualTo(new ProbeRules(4, 30, 12));
    }

    private UUID open(Caller caller) {
        probes.watch(park.desk.job);
        UUID id = probes.list(caller).get(0).id();
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate("probes");
        new ProbeDialog(probes, Portal.bean(Rights.class), caller, id, () -> {}).open();
        return id;
    }

    @SuppressWarnings("unchecked")
    private static void record() {
        _setValue((Select<ProbeWay>) _get(Select.class), ProbeWay.PHONE);
        _setValue((RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class), false);
        _click(_get(Button.class, button -> button.withText("Write down the try")));
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }
}
