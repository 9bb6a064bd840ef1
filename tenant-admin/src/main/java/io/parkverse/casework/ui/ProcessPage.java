package io.parkverse.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.ProcessPicture;
import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settlement process (F5.1): its picture and its rows, drawn from what runs. It is changed in a
 * draft; activating the draft makes a new version for new cases, while running ones keep theirs.
 */
@Needs("casework.process-read")
@Route(value = "process", layout = ConsoleFrame.class)
public class ProcessPage extends View {

    private static final long serialVersionUID = 1L;
    private static final String PROCESS = "settlement";

    private final Processes processes;
    private final Rights rights;
    private final History history;
    private final Div page = new Div();

    @Inject
    public ProcessPage(Processes processes, Rights rights, History history) {
        this.processes = processes;
        this.rights = rights;
        this.history = history;
        page.addClassName("pv-stack");
        add(page);
        boolean editing = drafted() && rights.may(caller(), "casework.process-edit");
        show(editing ? processes.draft(caller(), PROCESS) : processes.active(caller(), PROCESS));
    }

    @Override
    protected String title() {
        return text("manage.process.title");
    }

    private boolean drafted() {
        return processes.all(caller()).stream()
                .anyMatch(known -> known.plan().key().equals(PROCESS) && known.lifecycle() == Lifecycle.DRAFT);
    }

    private void show(ProcessView process) {
        boolean draft = process.lifecycle() == Lifecycle.DRAFT;
        StatePill pill = new StatePill(
                draft ? Tone.ATTENTION : Tone.GOOD,
                text(draft ? "manage.process.draft" : "manage.process.active", process.version()));
        page.removeAll();
        page.add(new PageHeader(process.plan().name().in(Words.locale()))
                .lead(text("manage.process.lead"))
                .state(pill)
                .actions(history.ofAll(caller(), "process"))
                .actions(draft ? draftActions(process) : activeActions()));
        if (draft) {
            page.add(findings());
        }
        page.add(
                new Card(text("manage.process.picture"), picture(process)),
                new Card(text("manage.process.states"), states(process)),
                new Card(text("manage.process.transitions"), transitions(process)).actions(exports(process)));
    }

    private Button[] activeActions() {
        if (!rights.may(caller(), "casework.process-edit")) {
            return new Button[0];
        }
        Button edit = new Button(
                text("manage.process.edit"), click -> Deed.done(() -> show(processes.startDraft(caller(), PROCESS))));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Button[] {edit};
    }

    private Button[] draftActions(ProcessView draft) {
        Button discard = new Button(
                text("manage.process.discard"),
                click -> Deed.done(() -> {
                    processes.discardDraft(caller(), PROCESS);
                    show(processes.active(caller(), PROCESS));
                }));
        Button add = new Button(
                text("manage.process.step"),
                click -> new StepForm(draft.plan()).ask(step -> show(processes.insertStep(caller(), PROCESS, step))));
        Button activate = new Button(
                text("manage.process.activate"),
                click -> Deed.done(() -> {
                    show(processes.activate(caller(), PROCESS));
                    Tell.done(text("manage.process.activated"));
                }));
        activate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Button[] {discard, add, activate};
    }

    private Div findings() {
        Div lines = new Div();
        lines.addClassName("pv-findings");
        try {
            processes.check(caller(), PROCESS).forEach(finding -> {
                Div line = new Div(new Span(text(finding.textKey(), finding.name())));
                line.addClassNames("pv-finding", "pv-danger");
                lines.add(line);
            });
        } catch (CaseException refusal) {
            Tell.refused(refusal);
        }
        return lines;
    }

    private static Div picture(ProcessView process) {
        Div frame = new Div();
        frame.getStyle().set("overflow-x", "auto");
        frame.getElement().setProperty("innerHTML", ProcessPicture.svg(process, Words.locale()));
        return frame;
    }

    private Grid<State> states(ProcessView process) {
        Grid<State> grid = plain();
        grid.addColumn(state -> state.name().in(Words.locale())).setHeader(text("manage.process.state"));
        grid.addColumn(state -> text("casework.party." + state.party().name().toLowerCase(Locale.ROOT)))
                .setHeader(text("manage.process.acts"));
        grid.addColumn(State::key).setHeader(text("manage.process.key"));
        if (process.lifecycle() == Lifecycle.DRAFT) {
            Set<String> own = processes.ownSteps(caller(), PROCESS);
            grid.addComponentColumn(state -> deeds(state, own.contains(state.key())));
        }
        grid.setItems(process.plan().states());
        return grid;
    }

    private Div deeds(State state, boolean own) {
        Div deeds = new Div(Deed.small(
                text("manage.process.rename"),
                () -> RowForms.rename(state, renamed -> show(processes.putState(caller(), PROCESS, renamed)))));
        if (own) {
            deeds.add(Deed.small(text("manage.process.remove"), () -> remove(state)));
        }
        return deeds;
    }

    private void remove(State state) {
        Tell.sure(
                text("manage.process.remove"),
                text("manage.process.remove.words", state.name().in(Words.locale())),
                text("manage.process.remove"),
                () -> Deed.done(() -> show(processes.removeStep(caller(), PROCESS, state.key()))));
    }

    private Exports<Transition> exports(ProcessView process) {
        return Exports.whole("process", () -> process.plan().transitions())
                .column(text("manage.process.from"), way -> state(process, way.from()))
                .column(text("manage.process.event"), way -> way.label().in(Words.locale()))
                .column(text("manage.process.to"), way -> state(process, way.to()))
                .column(text("manage.process.step.roles"), ProcessPage::roles)
                .column(text("manage.process.step.days"), ProcessPage::days)
                .column(text("manage.process.second-look"), ProcessPage::secondLook);
    }

    private static String roles(Transition way) {
        return way.roles().stream()
                .map(role -> Words.text("identity.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static String days(Transition way) {
        return way.deadlineDays() == 0 ? "" : String.valueOf(way.deadlineDays());
    }

    private static String secondLook(Transition way) {
        return way.secondLook() ? Words.text("manage.process.second-look.yes") : "";
    }

    private static String state(ProcessView process, String key) {
        return process.plan().known(key).name().in(Words.locale());
    }

    private Grid<Transition> transitions(ProcessView process) {
        Grid<Transition> grid = plain();
        grid.addColumn(way -> state(process, way.from())).setHeader(text("manage.process.from"));
        grid.addColumn(way -> way.label().in(Words.locale())).setHeader(text("manage.process.event"));
        grid.addColumn(way -> state(process, way.to())).setHeader(text("manage.process.to"));
        grid.addColumn(ProcessPage::roles).setHeader(text("manage.process.step.roles"));
        grid.addColumn(ProcessPage::days).setHeader(text("manage.process.step.days"));
        grid.addColumn(ProcessPage::secondLook).setHeader(text("manage.process.second-look"));
        if (process.lifecycle() == Lifecycle.DRAFT) {
            grid.addComponentColumn(way -> Deed.small(
                    text("manage.process.change"),
                    () -> RowForms.change(way, changed -> show(processes.putTransition(caller(), PROCESS, changed)))));
        }
        grid.setItems(process.plan().transitions());
        return grid;
    }

    private static <T> Grid<T> plain() {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
