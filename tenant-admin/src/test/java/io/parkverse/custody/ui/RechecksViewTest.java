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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import io.parkverse.custody.CustodyPark;
import io.parkverse.custody.boundary.recheck.CheckItem;
import io.parkverse.custody.boundary.recheck.Recheck;
import io.parkverse.custody.boundary.recheck.Rechecks;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RechecksViewTest {

    private final CustodyPark park = new CustodyPark();
    private final Rechecks rechecks = Portal.bean(Rechecks.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.4 the operator answers each item, gives a reason for a fault, and confirms")
    void completes() {
        UUID id = open(park.desk.operator);
        _click(_get(Button.class, button -> button.withText("Complete the re-check")));
        assertThat(_find(ConfirmDialog.class)).isEmpty();

        groups().forEach(group -> _setValue(group, true));
        _setValue(groups().get(0), false);
        _click(_get(Button.class, button -> button.withText("Complete the re-check")));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        _setValue(_get(TextField.class, field -> field.withLabel("What is wrong")), "房产证过期");
        _click(_get(Button.class, button -> button.withText("Complete the re-check")));
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, false));

        assertThat(rechecks.get(park.desk.operator, id).check().result()).isEqualTo(Recheck.Result.DEFECTS);
        assertThat(dialog()).contains("with defects", "房产证过期");
    }

    @Test
    @DisplayName("G4.4 the custodian may add evidence and is not offered to answer")
    void custodian() {
        open(park.custodian);

        assertThat(groups()).isEmpty();
        assertThat(_find(_get(Dialog.class), Upload.class)).hasSize(1);
        assertThat(dialog()).contains("The park's operator does the re-check");
    }

    private UUID open(Caller caller) {
        rechecks.watch(park.desk.job);
        UUID id = rechecks.list(caller).get(0).id();
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate("rechecks");
        new RecheckDialog(rechecks, Portal.bean(Rights.class), caller, id, () -> {}).open();
        return id;
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<Boolean>> groups() {
        List<?> found = _find(RadioButtonGroup.class);
        assertThat(found.size()).isIn(0, CheckItem.values().length);
        return (List<RadioButtonGroup<Boolean>>) found;
    }
}
