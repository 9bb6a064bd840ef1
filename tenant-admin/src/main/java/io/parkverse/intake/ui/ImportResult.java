package io.parkverse.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.console.Deed;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.Intakes;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tile;
import java.util.Locale;

/** How far an import is, and what came of it: figures, wrong rows as a file to mend, and the way back. */
final class ImportResult extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final Caller caller;
    private final Intakes intakes;
    private final IntakeView view;
    private final SerializableRunnable changed;

    ImportResult(Caller caller, Intakes intakes, IntakeView view, SerializableRunnable changed) {
        this.caller = caller;
        this.intakes = intakes;
        this.view = view;
        this.changed = changed;
        addClassName("pv-stack");
        if (view.state().busy()) {
            add(progress());
            return;
        }
        add(figures());
        if (view.state() == IntakeState.REFUSED || view.failed() > 0) {
            add(problems());
        }
        if (view.state() == IntakeState.DONE || view.state() == IntakeState.CANCELLED) {
            add(wayBack());
        }
    }

    private Card progress() {
        ProgressBar bar = new ProgressBar(0, Math.max(1, view.rows()), Math.min(view.done(), view.rows()));
        bar.setIndeterminate(view.state() != IntakeState.RUNNING);
        bar.getElement().setAttribute("aria-label", Words.text("intake.state." + view.state()));
        Span words = new Span(own("progress", view.done(), view.rows()));
        words.addClassName("pv-muted");
        Card card = new Card(Words.text("intake.state." + view.state()), bar, words);
        if (view.state() == IntakeState.RUNNING || view.state() == IntakeState.QUEUED) {
            Button stop = new Button(own("stop"), click -> {
                Deed.done(() -> intakes.cancel(caller, view.id()));
                changed.run();
            });
            stop.setEnabled(!view.cancelWanted());
            card.actions(stop);
        }
        return card;
    }

    private Div figures() {
        return Tile.row(
                tile("created", view.created()), tile("updated", view.updated()), tile("failed", view.failed()));
    }

    private static Tile tile(String name, int figure) {
        return new Tile(own(name), String.valueOf(figure), own("of-rows"));
    }

    private Card problems() {
        Page<RowProblem> page = intakes.problems(caller, view.id(), PageRequest.first(SHOWN));
        Locale language = Words.locale();
        String kind = view.state() == IntakeState.DONE ? "error-file" : "error-file.whole";
        Anchor file = new Anchor(Served.saved(() -> intakes.errorFile(caller, view.id(), language)), own(kind));
        Card card = new Card(own("problems"), new Paragraph(own(kind + ".words")), new ProblemList(page.items()));
        return card.actions(file);
    }

    private Card wayBack() {
        Button back = new Button(
                own("undo"),
                click -> Tell.sure(
                        own("undo"), own("undo.words", view.created() + view.updated()), own("undo"), this::undo));
        back.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Card(own("undo"), new Paragraph(own("undo.about"))).actions(back);
    }

    private void undo() {
        Deed.done(() -> intakes.undo(caller, view.id()));
        changed.run();
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.imports." + name, arguments);
    }
}
