package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.mandate.MandateState;
import io.parkverse.enterprise.boundary.mandate.MandateView;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** Mandates that one enterprise has given and got, with what the person may do about them. */
class MandateCard extends Card {

    private static final long serialVersionUID = 1L;

    private final MandateDesk desk;
    private final EnterpriseView enterprise;
    private final boolean owned;

    MandateCard(MandateDesk desk, EnterpriseView enterprise, boolean owned) {
        super(enterprise.nameZh());
        this.desk = desk;
        this.enterprise = enterprise;
        this.owned = owned;
        List<MandateView> all = all();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(Words.text("workspace.mandate.none"));
            none.addClassName("pv-muted");
            add(none);
            return;
        }
        add(exports());
        part(
                "workspace.mandate.agents",
                all.stream().filter(each -> !forUs(each)).toList());
        part("workspace.mandate.clients", all.stream().filter(this::forUs).toList());
    }

    private List<MandateView> all() {
        return desk.mandates().of(desk.caller(), enterprise.id());
    }

    private Exports<MandateView> exports() {
        return Exports.whole("mandates", this::all)
                .column(
                        Words.text("workspace.mandate.client"),
                        each -> each.client().name())
                .column(
                        Words.text("workspace.mandate.agent"),
                        each -> each.agent().name())
                .column(Words.text("workspace.mandate.scopes"), MandateCard::scopes)
                .column(Words.text("workspace.mandate.last-day"), each -> Words.day(each.lastDay()))
                .column(
                        Words.text("workspace.export.state"),
                        each -> Words.text("workspace.mandate.state." + each.state()));
    }

    private boolean forUs(MandateView mandate) {
        return mandate.agent().enterprise().equals(enterprise.id());
    }

    private void part(String heading, List<MandateView> mandates) {
        if (!mandates.isEmpty()) {
            add(new H3(Words.text(heading)));
            mandates.forEach(mandate -> add(line(mandate)));
        }
    }

    private Div line(MandateView mandate) {
        Span terms =
                new Span(scopes(mandate) + " · " + Words.text("workspace.mandate.until", Words.day(mandate.lastDay())));
        terms.addClassName("pv-muted");
        Div who = new Div(name(mandate), terms);
        who.addClassNames("pv-person", "pv-entry-main");
        if (mandate.state() == MandateState.OFFERED) {
            Span answer = new Span(Words.text("workspace.mandate.answer-by", Words.day(mandate.answerBy())));
            answer.addClassName("pv-muted");
            who.add(answer);
        }
        Div line = new Div(
                who, new StatePill(tone(mandate.state()), Words.text("workspace.mandate.state." + mandate.state())));
        line.addClassName("pv-entry");
        if (owned && mandate.state().open()) {
            line.add(buttons(mandate));
        }
        return line;
    }

    /** A client's name leads to the client, as long as it is one. */
    private Component name(MandateView mandate) {
        if (!forUs(mandate)) {
            return new Span(mandate.agent().name());
        }
        return mandate.state() == MandateState.IN_FORCE
                ? new Anchor(
                        "company/" + mandate.client().enterprise(),
                        mandate.client().name())
                : new Span(mandate.client().name());
    }

    private Div buttons(MandateView mandate) {
        Div buttons = new Div();
        buttons.addClassName("pv-row");
        if (mandate.state() == MandateState.IN_FORCE) {
            buttons.add(quiet("workspace.mandate.end", () -> end(mandate)));
        } else if (forUs(mandate)) {
            Button accept = new Button(Words.text("workspace.mandate.accept"), click -> accept(mandate));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(
                    accept,
                    quiet(
                            "workspace.mandate.decline",
                            () -> desk.deed(
                                    () -> desk.mandates().decline(desk.caller(), mandate.id()),
                                    "workspace.mandate.declined")));
        } else {
            buttons.add(quiet(
                    "workspace.mandate.withdraw",
                    () -> desk.deed(
                            () -> desk.mandates().withdraw(desk.caller(), mandate.id()),
                            "workspace.mandate.withdrawn")));
        }
        return buttons;
    }

    private void accept(MandateView mandate) {
        Tell.sure(
                Words.text("workspace.mandate.accept.title", mandate.client().name()),
                Words.text("workspace.mandate.accept.words", scopes(mandate), Words.day(mandate.lastDay())),
                Words.text("workspace.mandate.accept"),
                () -> desk.deed(
                        () -> desk.mandates().accept(desk.caller(), mandate.id()), "workspace.mandate.accepted"));
    }

    private void end(MandateView mandate) {
        Tell.sure(
                Words.text(
                        "workspace.mandate.end.title",
                        mandate.client().name(),
                        mandate.agent().name()),
                Words.text("workspace.mandate.end.words"),
                Words.text("workspace.mandate.end"),
                () -> desk.deed(() -> desk.mandates().end(desk.caller(), mandate.id()), "workspace.mandate.ended"));
    }

    private static String scopes(MandateView mandate) {
        return mandate.scopes().stream()
                .map(scope -> Words.text("workspace.mandate.scope." + scope))
                .collect(Collectors.joining(Words.text("workspace.mandate.and")));
    }

    private static Tone tone(MandateState state) {
        return switch (state) {
            case OFFERED -> Tone.WAITING;
            case IN_FORCE -> Tone.GOOD;
            default -> Tone.NEUTRAL;
        };
    }

    private static Button quiet(String key, Command action) {
        Button button = new Button(Words.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
