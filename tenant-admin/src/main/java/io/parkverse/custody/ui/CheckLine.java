package io.parkverse.custody.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.console.Needed;
import io.parkverse.custody.boundary.recheck.CheckAnswer;
import io.parkverse.custody.boundary.recheck.CheckItem;
import io.parkverse.shell.Words;

/** An item of a re-check with its answer; what is not in order asks for a reason. */
class CheckLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;

    private final CheckItem item;
    private final RadioButtonGroup<Boolean> sound = new RadioButtonGroup<>();
    private final TextField reason = new TextField(own("reason"));

    CheckLine(CheckItem item) {
        this.item = item;
        sound.setLabel(Words.text("custody.check-item." + item));
        sound.setItems(true, false);
        sound.setItemLabelGenerator(answer -> own(answer ? "sound" : "unsound"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setVisible(false);
        reason.setWidthFull();
        sound.addValueChangeListener(change -> reason.setVisible(Boolean.FALSE.equals(change.getValue())));
        add(sound, reason);
    }

    /** Whether it is answered; says so at the field when not. */
    boolean answered() {
        return reason.isVisible() ? Needed.all(sound, reason) : Needed.all(sound);
    }

    CheckAnswer answer() {
        return new CheckAnswer(item, sound.getValue(), reason.getValue());
    }

    private static String own(String name) {
        return Words.text("manage.rechecks." + name);
    }
}
