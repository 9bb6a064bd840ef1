package io.parkverse.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.TimelineList;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a case stands: whose turn it is and until when, the one thing to do, and what has happened. */
@Route(value = "cases/:id", layout = PortalFrame.class)
public class StatusView extends CaseScreen {

    private static final long serialVersionUID = 1L;
    private static final String WITHDRAW = "withdraw";

    private final Cases cases;
    private final Enterprises enterprises;

    @Inject
    public StatusView(Cases cases, Enterprises enterprises) {
        this.cases = cases;
        this.enterprises = enterprises;
    }

    @Override
    protected String title() {
        return text("settle.status.title");
    }

    @Override
    protected void show() {
        CaseStatus status = cases.status(caller(), id());
        CaseView workCase = status.workCase();
        String name = enterprises.get(caller(), workCase.enterprise()).nameZh();
        Div left = new Div(turn(status), new Card(text("settle.status.steps"), CaseSteps.of(status)));
        left.addClassName("pv-stack");
        Div right = new Div(facts(workCase), history());
        right.addClassName("pv-stack");
        Div columns = new Div(left, right);
        columns.addClassName("pv-columns");
        add(
                new PageHeader(name)
                        .state(StateTone.pill(Turn.state(status)))
                        .lead(text("settlement.kind." + workCase.kind()) + " · " + workCase.number()),
                columns);
    }

    private Card turn(CaseStatus status) {
        CaseView workCase = status.workCase();
        Card card = new Card(heading(status));
        card.addClassName("pv-turn");
        NextStep.of(workCase)
                .ifPresentOrElse(
                        step -> {
                            Anchor go = new Anchor(step.path(workCase), text(step.verbKey()));
                            go.addClassNames("pv-button", "pv-button-primary");
                            card.add(new Paragraph(text(step.wordsKey())), go);
                        },
                        () -> card.add(new Paragraph(text("settle.status.nothing-to-do"))));
        workCase.deadline().ifPresent(until -> {
            Paragraph deadline = new Paragraph(text("settle.until", Words.day(until)));
            deadline.addClassName("pv-muted");
            card.add(deadline);
        });
        return card;
    }

    private String heading(CaseStatus status) {
        State state = Turn.state(status);
        if (state.party() == Party.APPLICANT) {
            return text("settle.status.your-turn");
        }
        return state.party() == Party.NOBODY
                ? state.name().in(Words.locale())
                : text("settle.status.parks-turn", visit().parkName());
    }

    private Card facts(CaseView workCase) {
        Facts facts = new Facts()
                .fact(text("settle.fact.number"), workCase.number())
                .fact(text("settle.fact.kind"), text("settlement.kind." + workCase.kind()))
                .fact(text("settle.fact.opened"), Words.day(workCase.openedAt()));
        List<Component> links = new ArrayList<>(List.of(
                facts,
                new Anchor(page("application/check"), text("settle.link.application")),
                new Anchor(page("documents"), text("settle.link.documents"))));
        Div list = new Div(links.toArray(Component[]::new));
        list.addClassName("pv-links");
        cases.available(caller(), id()).stream()
                .filter(event -> event.event().equals(WITHDRAW) && event.possible())
                .findFirst()
                .ifPresent(event -> list.add(withdraw(workCase)));
        return new Card(text("settle.status.facts"), list);
    }

    private Button withdraw(CaseView workCase) {
        Button button = new Button(
                text("settle.withdraw"),
                click -> Tell.sure(
                        text("settle.withdraw.title", workCase.number()),
                        text("settle.withdraw.words"),
                        text("settle.withdraw"),
                        () -> {
                            cases.fire(caller(), id(), WITHDRAW, "");
                            refresh();
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Card history() {
        List<TimelineEntry> entries = new ArrayList<>(cases.timeline(caller(), id()));
        Collections.reverse(entries);
        TimelineList list = new TimelineList();
        for (TimelineEntry entry : entries) {
            String who = entry.actor().isBlank() ? text("settle.party." + entry.party()) : entry.actor();
            list.entry(entry.label().in(Words.locale()), who, Words.moment(entry.at()), entry.note());
        }
        return new Card(text("settle.status.history"), list);
    }
}
