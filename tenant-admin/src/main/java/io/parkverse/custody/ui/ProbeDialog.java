package io.parkverse.custody.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.Command;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.custody.boundary.probe.NewTry;
import io.parkverse.custody.boundary.probe.Probe;
import io.parkverse.custody.boundary.probe.ProbeState;
import io.parkverse.custody.boundary.probe.ProbeTry;
import io.parkverse.custody.boundary.probe.ProbeWay;
import io.parkverse.custody.boundary.probe.Probes;
import io.parkverse.custody.boundary.roster.AddressPapers;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Tell;
import java.util.List;
import java.util.UUID;

/** A probe of a company: the next try, or the decision that is due, and what was tried. */
class ProbeDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 300;

    private final Probes probes;
    private final Caller caller;
    private final UUID id;
    private final SerializableRunnable changed;
    private final boolean does;
    private final boolean decides;

    ProbeDialog(Probes probes, Rights rights, Caller caller, UUID id, SerializableRunnable changed) {
        this.probes = probes;
        this.caller = caller;
        this.id = id;
        this.changed = changed;
        this.does = rights.may(caller, "custody.probe-do");
        this.decides = rights.may(caller, "custody.probe-decide");
        getFooter().add(new Button(own("close"), click -> close()));
        show();
    }

    private void show() {
        removeAll();
        Probe probe = probes.get(caller, id);
        setHeaderTitle(own("heading", probe.company().name()));
        Div content = new Div(ProbesView.pill(probe), facts(probe));
        content.addClassNames("pv-form", "pv-dialog-form");
        add(content);
        if (probe.state() == ProbeState.OPEN && does) {
            content.add(attempt());
        }
        if (probe.state() == ProbeState.UNREACHABLE && decides) {
            content.add(new H3(own("decide")), decision());
        }
        content.add(new H3(own("history")));
        List<ProbeTry> tries = probes.tries(caller, id);
        if (tries.isEmpty()) {
            content.add(new Paragraph(own("none")));
        }
        tries.forEach(made -> content.add(card(made)));
    }

    private static Facts facts(Probe probe) {
        Facts facts = new Facts()
                .fact(own("code"), probe.company().code())
                .fact(own("starts"), Words.day(probe.startsOn()))
                .fact(own("due"), Words.day(probe.dueOn()));
        if (!probe.course().note().isBlank()) {
            facts.fact(own("reason"), probe.course().note());
        }
        if (!probe.course().reference().isBlank()) {
            facts.fact(own("reference"), probe.course().reference());
        }
        if (probe.course().simulated()) {
            facts.fact("", own("simulated"));
        }
        return facts;
    }

    private Component attempt() {
        Select<ProbeWay> way = new Select<>();
        way.setLabel(own("way"));
        way.setItems(ProbeWay.values());
        way.setItemLabelGenerator(value -> Words.text("custody.probe-way." + value));
        RadioButtonGroup<Boolean> outcome = new RadioButtonGroup<>(own("outcome"));
        outcome.setItems(true, false);
        outcome.setItemLabelGenerator(reached -> own(reached ? "reached" : "not-reached"));
        TextField note = new TextField(own("note"));
        note.setHelperText(own("note.help"));
        note.setMaxLength(LONGEST_NOTE);
        Button record = new Button(own("record"), click -> {
            if (Needed.all(way, outcome)) {
                act(
                        "recorded",
                        () -> probes.record(
                                caller, id, new NewTry(way.getValue(), outcome.getValue(), note.getValue())));
            }
        });
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return form(way, outcome, note, record);
    }

    private Component decision() {
        TextField reason = new TextField(own("reason"));
        reason.setMaxLength(LONGEST_NOTE);
        Button propose = new Button(own("propose"), click -> {
            if (Needed.all(reason)) {
                Tell.sure(
                        own("propose"),
                        own("propose.words", own("simulated")),
                        own("propose"),
                        () -> act("proposed", () -> probes.propose(caller, id, reason.getValue())));
            }
        });
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button drop = new Button(own("drop"), click -> {
            if (Needed.all(reason)) {
                act("dropped", () -> probes.drop(caller, id, reason.getValue()));
            }
        });
        Div buttons = new Div(propose, drop);
        buttons.addClassName("pv-row");
        return form(reason, buttons);
    }

    private Card card(ProbeTry made) {
        String outcome = own(made.reached() ? "reached" : "not-reached");
        Card card = new Card(Words.text("custody.probe-way." + made.way()) + " · " + outcome);
        card.add(new Paragraph(Words.moment(made.at()) + (made.note().isBlank() ? "" : " · " + made.note())));
        if (made.evidence()) {
            Anchor open = new Anchor(
                    Served.shown(() -> probes.evidence(caller, made.id())), AttachmentType.INLINE, own("evidence"));
            open.setTarget("_blank");
            card.add(open);
        } else if (does) {
            card.add(new DropPlace(
                    own("prove"),
                    AddressPapers.ACCEPTED,
                    file -> probes.prove(caller, made.id(), file),
                    () -> again("proved")));
        }
        return card;
    }

    private void act(String done, Command deed) {
        if (Deed.done(deed)) {
            again(done);
        }
    }

    private void again(String done) {
        show();
        changed.run();
        Tell.done(own(done));
    }

    private static Div form(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("pv-form");
        return form;
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.probes." + name, arguments);
    }
}
