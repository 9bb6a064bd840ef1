package io.parkverse.casework.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.NewStep;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.Phase;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.console.Deed;
import io.parkverse.platform.caller.Role;
import io.parkverse.shell.Words;
import java.io.Serializable;
import java.util.List;

/** Asks for a step to put into a process: where, called what, done by whom, within how many days. */
final class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Role> STAFF =
            List.of(Role.PARK_OPERATOR, Role.REVIEWER, Role.CUSTODIAN, Role.PARK_AUTHORITY);

    private final ProcessPlan plan;
    private final Select<Transition> way = new Select<>();
    private final TextField key = new TextField(Words.text("manage.process.step.key"));
    private final TextField nameZh = new TextField(Words.text("manage.process.step.name-zh"));
    private final TextField nameEn = new TextField(Words.text("manage.process.step.name-en"));
    private final TextField doneZh = new TextField(Words.text("manage.process.step.done-zh"));
    private final TextField doneEn = new TextField(Words.text("manage.process.step.done-en"));
    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>(Words.text("manage.process.step.roles"));
    private final IntegerField days = new IntegerField(Words.text("manage.process.step.days"));

    StepForm(ProcessPlan plan) {
        this.plan = plan;
        way.setLabel(Words.text("manage.process.step.way"));
        way.setItems(plan.transitions());
        way.setItemLabelGenerator(this::words);
        plan.transitions().stream().findFirst().ifPresent(way::setValue);
        key.setHelperText(Words.text("manage.process.step.key.help"));
        roles.setItems(STAFF);
        roles.setItemLabelGenerator(role -> Words.text("identity.role." + role));
        roles.select(Role.PARK_OPERATOR);
        days.setMin(0);
        days.setMax(60);
        days.setValue(3);
    }

    /** Gives the step to the target; the dialog stays open while a field is missing. */
    void ask(SerializableConsumer<NewStep> target) {
        Deed.askWhile(
                Words.text("manage.process.step"),
                Words.text("manage.process.step.add"),
                () -> complete() && Deed.done(() -> target.accept(step())),
                new Paragraph(Words.text("manage.process.step.words")),
                way,
                nameZh,
                nameEn,
                key,
                doneZh,
                doneEn,
                roles,
                days);
    }

    private boolean complete() {
        boolean complete = true;
        for (TextField field : List.of(key, nameZh, nameEn, doneZh, doneEn)) {
            field.setInvalid(field.getValue().isBlank());
            complete &= !field.isInvalid();
        }
        return complete && !days.isEmpty();
    }

    private NewStep step() {
        Transition chosen = way.getValue();
        String phase = plan.state(chosen.to())
                .map(State::phase)
                .orElseGet(
                        () -> plan.phases().stream().map(Phase::key).findFirst().orElse(""));
        return new NewStep(
                chosen.from(),
                chosen.event(),
                new State(
                        key.getValue(),
                        new Label(nameZh.getValue(), nameEn.getValue()),
                        State.Kind.NORMAL,
                        Party.STAFF,
                        phase),
                days.getValue(),
                new NewStep.Onward(
                        "finish-" + key.getValue(),
                        new Label(doneZh.getValue(), doneEn.getValue()),
                        List.copyOf(roles.getValue())));
    }

    private String words(Transition transition) {
        return name(transition.from()) + " → " + name(transition.to()) + " ("
                + transition.label().in(Words.locale()) + ")";
    }

    private String name(String state) {
        return plan.known(state).name().in(Words.locale());
    }
}
