package io.parkverse.custody.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.custody.CustodyPark;
import io.parkverse.custody.boundary.term.NewMoveOut;
import io.parkverse.custody.boundary.term.OwnTerms;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.custody.boundary.term.Terms;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermsViewTest {

    private final CustodyPark park = new CustodyPark();
    private final OwnTerms own = Portal.bean(OwnTerms.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.5 the operator cancels a renewal that is not paid, with a reason")
    void cancels() {
        own.renew(park.desk.applicant, park.settled, 12);
        open(park.desk.operator);

        deeds().get(0).click();
        _setValue(_get(TextField.class, field -> field.withLabel("Reason")), "企业要求");
        _click(_get(Button.class, button -> button.withText("Cancel the renewal")));

        assertThat(own.list(park.desk.applicant).get(0).renewals())
                .extracting(Renewal::state)
                .containsExactly(Renewal.State.CANCELLED);
    }

    @Test
    @DisplayName("G4.5 a move with something open is not completed, and its confirmation is not offered")
    void outstanding() {
        own.leave(
                park.desk.applicant,
                park.settled,
                new NewMoveOut(LocalDate.now(ZoneId.of("Asia/Shanghai")), "迁址", "云杉", "6222000011112222"));
        open(park.desk.operator);

        deeds().get(0).click();

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(own.list(park.desk.applicant).get(0).leaving()).isTrue();
    }

    @Test
    @DisplayName("G4.5 who may not decide sees the terms without buttons")
    void reviewer() {
        own.renew(park.desk.applicant, park.settled, 12);
        open(park.desk.reviewer);

        assertThat(_get(Grid.class).getListDataView().getItemCount()).isEqualTo(1);
        assertThat(deeds()).isEmpty();
    }

    private List<Button> deeds() {
        Term term = Portal.bean(Terms.class).list(park.desk.operator).get(0);
        return _find(_get(TermsView.class).buttons(term), Button.class);
    }

    private static void open(Caller caller) {
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate("terms");
    }
}
