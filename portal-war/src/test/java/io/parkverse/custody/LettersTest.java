package io.parkverse.custody;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.ui.MailView;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LettersTest {

    private final CustodyPark park = new CustodyPark();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.2 a company without letters is told what will be here")
    void empty() {
        open(Texts.CHINESE);

        assertThat(_get(H3.class).getText()).isEqualTo("没有信件");
    }

    @Test
    @DisplayName("G4.2 a letter shows in the workspace with its envelope, in both languages")
    void shows() {
        LetterId id = park.letter(LetterKind.BANK);
        park.mailRoom.photograph(park.custodian, id, CustodyPark.photo());

        open(Texts.ENGLISH);
        assertThat(_get(H2.class).getText()).isEqualTo("Letter from 某某机构");
        assertThat(_find(Anchor.class, link -> link.withText("Look at the envelope")))
                .hasSize(1);
        open(Texts.CHINESE);
        assertThat(_get(H2.class).getText()).isEqualTo("某某机构 来信");
    }

    @Test
    @DisplayName("G4.2 the notice of a letter leads to the letters")
    void notice() {
        park.letter(LetterKind.BANK);
        open(Texts.ENGLISH);
        UI.getCurrent().navigate("inbox");

        assertThat(_find(
                        Anchor.class,
                        link -> link.withPredicate(found -> found.getHref().equals("mail"))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("G4.2 choosing a pick-up shows the code, and a new one on request")
    void picksUp() {
        park.letter(LetterKind.COURT);
        open(Texts.ENGLISH);

        choose(LetterChoice.PICK_UP);
        _click(_get(Button.class, button -> button.withText("Confirm")));

        assertThat(shown()).contains(letter().handling().code());
        _click(_get(Button.class, button -> button.withText("New code")));
        assertThat(shown()).contains(letter().handling().code());
    }

    @Test
    @DisplayName("G4.2 forwarding without an address is refused at the field, and nothing is lost")
    void forwards() {
        park.letter(LetterKind.OTHER);
        open(Texts.ENGLISH);
        choose(LetterChoice.FORWARD);
        _click(_get(Button.class, button -> button.withText("Confirm")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(TextField.class), "林知远 13900000001 南宁市民族大道1号");
        _click(_get(Button.class, button -> button.withText("Confirm")));

        assertThat(letter().handling().forwardTo()).contains("民族大道");
    }

    @Test
    @DisplayName("G4.2 a letter of a court is not offered for destruction")
    void kept() {
        park.letter(LetterKind.COURT);
        open(Texts.ENGLISH);

        assertThat(group().getListDataView().getItems())
                .containsExactly(LetterChoice.PICK_UP, LetterChoice.FORWARD, LetterChoice.SCAN);
    }

    @Test
    @DisplayName("G4.2 a letter that was dealt with stays readable below the open ones")
    void closed() {
        LetterId id = park.letter(LetterKind.OTHER);
        park.ownMail.choose(park.desk.applicant, id, LetterChoice.SCAN, "");
        park.mailRoom.scan(park.custodian, id, CustodyPark.paper());

        open(Texts.ENGLISH);

        assertThat(shown()).contains("Letters dealt with (1)");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    private void open(Locale language) {
        Browserless.leave();
        Browserless.visit("io.parkverse", park.desk.applicant, language);
        UI.getCurrent().navigate("mail");
    }

    private static String shown() {
        return _get(MailView.class).getElement().getTextRecursively();
    }

    private static void choose(LetterChoice choice) {
        _setValue(group(), choice);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<LetterChoice> group() {
        return _get(RadioButtonGroup.class);
    }

    private LetterView letter() {
        List<LetterView> letters = park.ownMail.list(park.desk.applicant);
        return letters.get(0);
    }
}
