package io.parkverse.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Colleague;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.shell.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What can be done with the selected cases of the queue; hidden while none is selected (G4.6). */
final class BatchBar extends Div {

    private static final long serialVersionUID = 1L;

    private final BatchOutcome outcome;
    private final ArrayList<Colleague> colleagues;
    private final Span count = new Span();
    private ArrayList<CaseId> chosen = new ArrayList<>();

    BatchBar(BatchOutcome outcome, List<Colleague> colleagues) {
        this.outcome = outcome;
        this.colleagues = new ArrayList<>(colleagues);
        addClassName("pv-row");
        count.getElement().setAttribute("role", "status");
        Button claim = new Button(Words.text("desk.batch.claim"), click -> claim());
        claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        claim.setId("batch-claim");
        Button assign = new Button(Words.text("desk.batch.assign"), click -> askAssignee());
        assign.setId("batch-assign");
        add(count, claim, assign);
        setVisible(false);
    }

    void choose(Collection<CaseView> cases) {
        chosen = new ArrayList<>(cases.stream().map(CaseView::id).toList());
        count.setText(Words.text("desk.batch.selected", chosen.size()));
        setVisible(!chosen.isEmpty());
    }

    private void claim() {
        Deed.done(() -> outcome.tell(outcome.batches().claim(outcome.caller(), chosen)));
    }

    private void askAssignee() {
        Select<Colleague> to = assignee(colleagues);
        List<CaseId> ids = List.copyOf(chosen);
        Deed.askWhile(
                Words.text("desk.batch.assign.title", ids.size()),
                Words.text("desk.batch.assign.go"),
                () -> Needed.all(to) && assigned(outcome, ids, to.getValue()),
                to);
    }

    static Select<Colleague> assignee(List<Colleague> colleagues) {
        Select<Colleague> to = new Select<>();
        to.setLabel(Words.text("desk.batch.assignee"));
        to.setItems(colleagues);
        to.setItemLabelGenerator(Colleague::displayName);
        return to;
    }

    static boolean assigned(BatchOutcome outcome, List<CaseId> ids, Colleague to) {
        return Deed.done(() -> outcome.tell(outcome.batches().assign(outcome.caller(), ids, to.account())));
    }
}
