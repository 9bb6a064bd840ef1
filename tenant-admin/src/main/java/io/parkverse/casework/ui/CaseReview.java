package io.parkverse.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.ui.History;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.SecondLooks;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.ui.SettlementPanels;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.TimelineList;
import jakarta.inject.Inject;

/**
 * One case as staff sees it: the actions that its rows allow now, the documents side by side with what
 * was applied for, the findings, and what happened so far.
 */
@Needs("casework.queue")
@Route(value = "cases", layout = ConsoleFrame.class)
public class CaseReview extends View implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final Cases cases;
    private final Processes processes;
    private final CannedReasons reasons;
    private final DocumentDesk documents;
    private final SettlementPanels panels;
    private final History history;
    private final SecondLooks looks;
    private String number = "";

    @Inject
    public CaseReview(Cases cases, Processes processes, CannedReasons reasons, DocumentDesk documents, CaseSide side) {
        this.cases = cases;
        this.processes = processes;
        this.reasons = reasons;
        this.documents = documents;
        this.panels = side.panels();
        this.history = side.history();
        this.looks = side.looks();
    }

    @Override
    protected String title() {
        return number;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(CaseId.of(id));
        } catch (IllegalArgumentException | AccessException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(CaseId id) {
        CaseView view = cases.get(caller(), id);
        number = view.number();
        CaseStates states = CaseStates.of(processes.version(caller(), view.process(), view.processVersion()));
        removeAll();
        PageHeader header = new PageHeader(view.title())
                .lead(view.number() + " · " + text("settlement.kind." + view.kind()) + " · "
                        + view.deadline()
                                .map(day -> text("desk.case.until", Words.day(day)))
                                .orElse(text("desk.case.no-deadline")))
                .state(states.pill(view.state()));
        Runnable again = new Again(this, id);
        header.actions(history.of(caller(), new Audit.Subject("case", id.value()), states::name));
        CaseActions.addTo(header, new CaseActions.Desk(cases, reasons, caller(), view), again);
        Div left = new Div(documents.panel(caller(), id, again), panels.application(caller(), view));
        left.addClassName("pv-stack");
        Div right = new Div(panels.state(caller(), view, again), timeline(id));
        right.addClassName("pv-stack");
        Div columns = new Div(left, right);
        columns.addClassName("pv-columns");
        add(header);
        looks.ofCase(caller(), id)
                .map(proposal -> new SecondLookCard(looks, caller(), proposal, again))
                .ifPresent(this::add);
        add(columns);
    }

    private Card timeline(CaseId id) {
        TimelineList list = new TimelineList();
        for (TimelineEntry entry : cases.timeline(caller(), id)) {
            list.entry(entry.label().in(Words.locale()), entry.actor(), Words.moment(entry.at()), entry.note());
        }
        return new Card(text("desk.case.timeline"), list);
    }

    /** Shows the case anew after something was done to it; serializable with the view. */
    private record Again(CaseReview view, CaseId id) implements Runnable, java.io.Serializable {

        @Override
        public void run() {
            view.show(id);
        }
    }
}
