package io.parkverse.custody.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.custody.CustodyPark;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.mail.LetterOutcome;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.roster.AddressPapers;
import io.parkverse.custody.boundary.roster.NewPaper;
import io.parkverse.custody.boundary.roster.PaperKind;
import io.parkverse.custody.boundary.roster.Roster;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustodyDeskTest {

    private final CustodyPark park = new CustodyPark();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.2 a letter is entered at the desk, and what comes next is offered at once")
    void enters() {
        open(park.custodian, "mail");
        _click(_get(Button.class, button -> button.withText("Enter a letter")));
        _click(_get(Button.class, button -> button.withText("Enter and tell the company")));
        assertThat(letters()).isEmpty();

        _setValue(addressee(), occupant());
        _setValue(_get(_get(Dialog.class), TextField.class, field -> field.withLabel("Sender")), "南宁市税务局");
        _click(_get(Button.class, button -> button.withText("Enter and tell the company")));

        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.cover().sender()).isEqualTo("南宁市税务局"));
        assertThat(dialog()).contains("The company has not chosen yet", "Arrived; the company was told");
    }

    @Test
    @DisplayName("G4.2 a pick-up is signed off at the desk with code and name; a wrong code keeps what was typed")
    void handsOver() {
        LetterId id = park.letter(LetterKind.OTHER);
        String code = park.ownMail
                .choose(park.desk.applicant, id, LetterChoice.PICK_UP, "")
                .handling()
                .code();
        open(park.custodian, "mail");
        new LetterDialog(park.mailRoom, park.custodian, id, () -> {}).open();
        assertThat(dialog()).doesNotContain(code);

        signOff(code.equals("000000") ? "000001" : "000000");
        assertThat(letters().get(0).handling().outcome()).isEqualTo(LetterOutcome.OPEN);
        assertThat(_get(TextField.class, field -> field.withLabel("Received by"))
                        .getValue())
                .isEqualTo("张三");
        signOff(code);

        assertThat(letters().get(0).handling().outcome()).isEqualTo(LetterOutcome.HANDED_OVER);
        assertThat(dialog()).contains("Handed over", "picked up");
    }

    @Test
    @DisplayName("G4.1 the roster lists who is settled and offers the registrar's copies to those who may export")
    void roster() {
        open(park.custodian, "roster");
        assertThat(rows()).isEqualTo(1);
        assertThat(_find(Anchor.class, link -> link.withText("CSV for the registrar")))
                .hasSize(1);

        open(park.desk.reviewer, "roster");
        assertThat(rows()).isEqualTo(1);
        assertThat(_find(Anchor.class, link -> link.withText("CSV for the registrar")))
                .isEmpty();
    }

    @Test
    @DisplayName("G4.1 papers of addresses are listed, and only those who may edit them are offered to add one")
    void papers() {
        open(park.custodian, "papers");
        assertThat(_get(H3.class).getText()).isEqualTo("No matching papers");
        file();

        open(park.custodian, "papers");
        assertThat(rows()).isEqualTo(1);
        open(park.desk.reviewer, "papers");
        assertThat(_find(Button.class, button -> button.withText("Add a paper")))
                .isEmpty();
    }

    private void file() {
        Portal.bean(AddressPapers.class)
                .add(
                        park.custodian,
                        new NewPaper(park.unit, PaperKind.CONSENT, "1", LocalDate.of(2024, 1, 31), NewPaper.UNLIMITED),
                        CustodyPark.paper());
    }

    private static void signOff(String code) {
        _setValue(_get(TextField.class, field -> field.withLabel("Pick-up code")), code);
        _setValue(_get(TextField.class, field -> field.withLabel("Received by")), "张三");
        _click(_get(Button.class, button -> button.withText("Sign off the pick-up")));
    }

    private Occupant occupant() {
        return Portal.bean(Roster.class)
                .find(park.custodian, OccupantFilter.current(""), PageRequest.first(1))
                .items()
                .get(0);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Occupant> addressee() {
        return _get(_get(Dialog.class), ComboBox.class);
    }

    private List<LetterView> letters() {
        return park.mailRoom
                .find(park.custodian, "", false, PageRequest.first(10))
                .items();
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static int rows() {
        return _get(Grid.class).getListDataView().getItemCount();
    }

    private static void open(Caller caller, String route) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate(route);
    }
}
