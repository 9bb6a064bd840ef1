package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.shell.Words;
import java.util.Optional;

/** A case in a few words: what it is, where it stands, and the one thing to do. */
public class CaseCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Div head;

    public CaseCard(CaseStatus status, String name) {
        addClassName("pv-case");
        CaseView workCase = status.workCase();
        Optional<NextStep> next = NextStep.of(workCase);
        Span meta = new Span(meta(workCase));
        meta.addClassName("pv-muted");
        head = new Div(new H3(name), StateTone.pill(Turn.state(status)));
        head.addClassName("pv-row");
        Div words = new Div(head, meta);
        next.ifPresent(step -> words.add(new Paragraph(Words.text(step.wordsKey()))));
        add(words, next.map(step -> primary(step, workCase)).orElseGet(() -> quiet(workCase)));
    }

    /** A case of a client, whose agent the person's company is. */
    public CaseCard ofClient() {
        Span mark = new Span(Words.text("workspace.mandate.mark"));
        mark.addClassName("pv-pill");
        head.add(mark);
        return this;
    }

    private static Anchor primary(NextStep step, CaseView workCase) {
        Anchor link = new Anchor(step.path(workCase), Words.text(step.verbKey()));
        link.addClassNames("pv-button", "pv-button-primary");
        return link;
    }

    private static Anchor quiet(CaseView workCase) {
        Anchor link = new Anchor("cases/" + workCase.id(), Words.text("settle.card.look"));
        link.addClassName("pv-button");
        return link;
    }

    private static String meta(CaseView workCase) {
        String kind = Words.text("settlement.kind." + workCase.kind()) + " · " + workCase.number();
        return workCase.deadline()
                .map(until -> kind + " · " + Words.text("settle.until", Words.day(until)))
                .orElse(kind);
    }
}
