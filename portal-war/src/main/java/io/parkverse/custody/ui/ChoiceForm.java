package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.OwnMail;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import java.util.stream.Stream;

/** What is to be done with a letter; can be changed until it is done. */
class ChoiceForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ADDRESS = 300;

    private final OwnMail mail;
    private final Caller caller;
    private final LetterView letter;
    private final SerializableRunnable changed;
    private final RadioButtonGroup<LetterChoice> choice = new RadioButtonGroup<>();
    private final TextField address = new TextField(own("address"));
    private final Button save = new Button(own("save"), click -> save());

    ChoiceForm(OwnMail mail, Caller caller, LetterView letter, SerializableRunnable changed) {
        this.mail = mail;
        this.caller = caller;
        this.letter = letter;
        this.changed = changed;
        addClassName("pv-form");
        choice.setLabel(own("choose"));
        choice.setItems(offered());
        choice.setItemLabelGenerator(value -> Words.text("custody.choice." + value));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setHelperText(own("address.help"));
        address.setValue(letter.handling().forwardTo());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choice.addValueChangeListener(change -> judge());
        if (letter.handling().choice() != LetterChoice.NONE) {
            choice.setValue(letter.handling().choice());
        }
        judge();
        add(choice, address, save);
    }

    /** Letters from which periods of law may run are never offered for destruction. */
    private LetterChoice[] offered() {
        return Stream.of(LetterChoice.values())
                .filter(value -> value != LetterChoice.NONE)
                .filter(value ->
                        value != LetterChoice.DESTROY || !letter.cover().kind().grave())
                .toArray(LetterChoice[]::new);
    }

    private void judge() {
        address.setVisible(choice.getValue() == LetterChoice.FORWARD);
        boolean again =
                choice.getValue() == LetterChoice.PICK_UP && letter.handling().choice() == LetterChoice.PICK_UP;
        save.setText(own(again ? "code.again" : "save"));
        save.setEnabled(!choice.isEmpty());
    }

    private void save() {
        if (choice.getValue() == LetterChoice.DESTROY) {
            Tell.sure(
                    own("destroy.title"),
                    own("destroy.words", letter.cover().sender()),
                    Words.text("custody.choice.DESTROY"),
                    this::choose);
            return;
        }
        choose();
    }

    private void choose() {
        try {
            mail.choose(caller, letter.id(), choice.getValue(), address.getValue());
        } catch (DomainException refusal) {
            address.setInvalid(address.isVisible());
            address.setErrorMessage(Words.refusal(refusal));
            if (!address.isVisible()) {
                Tell.refused(refusal);
            }
            return;
        }
        Tell.done(own("saved"));
        changed.run();
    }

    private static String own(String name, Object... arguments) {
        return Words.text("workspace.mail." + name, arguments);
    }
}
