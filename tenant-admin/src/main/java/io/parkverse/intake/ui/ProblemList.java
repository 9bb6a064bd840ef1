package io.parkverse.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.shell.Words;
import java.util.List;

/** What is wrong with rows: line, column, reason and what to do, in the person's words. */
final class ProblemList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    ProblemList(List<RowProblem> problems) {
        addClassName("pv-findings");
        problems.forEach(problem -> add(line(problem)));
    }

    private static ListItem line(RowProblem problem) {
        Span place = new Span(Words.text("manage.imports.place", problem.line(), problem.column()));
        place.addClassName("pv-muted");
        Div reason = new Div(Words.text(problem.reasonKey(), problem.words()));
        Div remedy = new Div(Words.text(problem.remedyKey(), problem.words()));
        remedy.addClassName("pv-muted");
        return new ListItem(place, reason, remedy);
    }
}
