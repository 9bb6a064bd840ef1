package io.parkverse.custody;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.OwnTerms;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.ui.TermView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermViewTest {

    private final CustodyPark park = new CustodyPark();
    private final OwnTerms terms = Portal.bean(OwnTerms.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.5 a person without a settled company is told what will be here")
    void empty() {
        Caller person = Portal.person(park.desk.park);
        Portal.hat(person, Role.ENTERPRISE_OWNER, Optional.of(EnterpriseId.next()));
        open(person);

        assertThat(_get(H3.class).getText()).isEqualTo("No term is running");
    }

    @Test
    @DisplayName("G4.5 an owner sees the price of a renewal, asks for it, and is led to its invoice")
    void renews() {
        open(park.desk.applicant);
        assertThat(shown()).contains("in all; the last day becomes");

        _click(_get(Button.class, button -> button.withText("Ask for the renewal")));

        assertThat(terms.list(park.desk.applicant).get(0).renewals())
                .extracting(Renewal::state)
                .containsExactly(Renewal.State.OPEN);
        assertThat(_get(Anchor.class, link -> link.withText("Go to the invoice"))
                        .getHref())
                .isEqualTo("cases/" + park.settled + "/fees");
    }

    @Test
    @DisplayName("G4.5 a notice to leave needs day, reason and account, is confirmed, and can be taken back")
    void moves() {
        open(park.desk.applicant);
        _get(
                        Details.class,
                        part -> part.withPredicate(
                                found -> found.getSummaryText().equals("Leave this address")))
                .setOpened(true);
        _click(_get(Button.class, button -> button.withText("Send the notice")));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();

        _setValue(
                _get(DatePicker.class),
                terms.list(park.desk.applicant).get(0).seat().until());
        _setValue(_get(TextField.class, field -> field.withLabel("Reason")), "迁至新址");
        _setValue(_get(TextField.class, field -> field.withLabel("Account")), "6222000011112222");
        _click(_get(Button.class, button -> button.withText("Send the notice")));
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, false));
        assertThat(shown()).contains("Your company leaves on");
        _click(_get(Button.class, button -> button.withText("Take back: stay")));

        assertThat(terms.list(park.desk.applicant).get(0).moveOuts())
                .extracting(MoveOut::state)
                .containsExactly(MoveOut.State.WITHDRAWN);
    }

    private static void open(Caller person) {
        Browserless.visit("io.parkverse", person, Texts.ENGLISH);
        UI.getCurrent().navigate("term");
    }

    private static String shown() {
        return _get(TermView.class).getElement().getTextRecursively();
    }
}
