package io.parkverse.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.console.Needed;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import java.util.List;

/** A reason that the applicant will read: typed, or chosen from the park's usual ones and then changed at will. */
final class ReasonField extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea words = new TextArea(Words.text("desk.case.note"));

    /** With the usual reasons of a topic ({@link CannedReasons}). */
    ReasonField(CannedReasons reasons, Caller caller, String topic) {
        words.setHelperText(Words.text("desk.case.note.help"));
        words.setWidthFull();
        words.setMinHeight("120px");
        List<String> usual = reasons.of(caller, topic).stream()
                .map(canned -> canned.text().in(Words.locale()))
                .toList();
        if (!usual.isEmpty()) {
            add(choice(usual));
        }
        add(words);
    }

    private ComboBox<String> choice(List<String> usual) {
        ComboBox<String> choice = new ComboBox<>(Words.text("desk.case.reason.usual"));
        choice.setItems(usual);
        choice.setWidthFull();
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                words.setValue(chosen.getValue());
            }
        });
        return choice;
    }

    /** Whether a reason is given; marks the field otherwise. */
    boolean complete() {
        return Needed.all(words);
    }

    String reason() {
        return words.getValue().strip();
    }
}
