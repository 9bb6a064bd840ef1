package io.parkverse.casework.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.shell.Words;

/** Asks what a row of a process is called, and how long its state may take. */
final class RowForms {

    private static final int LONGEST_DAYS = 250;

    private RowForms() {}

    /** Asks for the names of a state. */
    static void rename(State state, SerializableConsumer<State> target) {
        TextField zh = name("manage.process.step.name-zh", state.name().zh());
        TextField en = name("manage.process.step.name-en", state.name().en());
        Deed.askWhile(
                Words.text("manage.process.rename"),
                Words.text("manage.process.save"),
                () -> Needed.all(zh, en)
                        && Deed.done(() -> target.accept(new State(
                                state.key(),
                                new Label(zh.getValue(), en.getValue()),
                                state.kind(),
                                state.party(),
                                state.phase()))),
                zh,
                en);
    }

    /** Asks for the names of a transition, the deadline that begins with it, and whether a second person confirms. */
    static void change(Transition way, SerializableConsumer<Transition> target) {
        TextField zh = name("manage.process.way.name-zh", way.label().zh());
        TextField en = name("manage.process.way.name-en", way.label().en());
        IntegerField days = new IntegerField(Words.text("manage.process.step.days"));
        days.setHelperText(Words.text("manage.process.days.help"));
        days.setMin(0);
        days.setMax(LONGEST_DAYS);
        days.setValue(way.deadlineDays());
        Checkbox secondLook = new Checkbox(Words.text("manage.process.second-look.field"));
        secondLook.setHelperText(Words.text("manage.process.second-look.help"));
        secondLook.setValue(way.secondLook());
        secondLook.setVisible(way.takenByStaffOnly());
        Deed.askWhile(
                Words.text("manage.process.change"),
                Words.text("manage.process.save"),
                () -> Needed.all(zh, en, days)
                        && Deed.done(() ->
                                target.accept(renewed(way, new Label(zh.getValue(), en.getValue()), days.getValue())
                                        .withSecondLook(secondLook.getValue()))),
                zh,
                en,
                days,
                secondLook);
    }

    private static TextField name(String key, String value) {
        TextField field = new TextField(Words.text(key));
        field.setMaxLength(60);
        field.setValue(value);
        return field;
    }

    private static Transition renewed(Transition way, Label label, int days) {
        return new Transition(
                way.from(),
                way.event(),
                way.to(),
                label,
                way.roles(),
                way.guards(),
                way.effects(),
                days,
                way.noteNeeded(),
                way.applicantSees(),
                way.secondLook());
    }
}
