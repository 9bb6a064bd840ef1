package io.parkverse.jobs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.jobs.boundary.AllJobs;
import io.parkverse.jobs.boundary.JobState;
import io.parkverse.jobs.boundary.JobView;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Background work of all parks: what waits, what runs, and what has stopped and needs a person. */
@Needs("jobs.read-all")
@Route(value = "jobs", layout = ConsoleFrame.class)
public class JobsView extends ListPage<JobView> {

    private static final long serialVersionUID = 1L;

    private final AllJobs jobs;
    private final Select<JobState> state = new Select<>();

    @Inject
    public JobsView(AllJobs jobs) {
        super("jobs", VaadinIcon.COGS);
        this.jobs = jobs;
        state.setItems(JobState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(own("any-state"));
        state.setAriaLabel(own("state"));
        state.setItemLabelGenerator(value -> value == null ? own("any-state") : text("jobs.state." + value));
        state.addValueChangeListener(change -> choose(
                "state", change.getHasValue().isEmpty() ? "" : change.getValue().name()));
        filter(state);
        column("kind", JobView::kind);
        column("state", job -> Words.text("jobs.state." + job.state()), JobsView::pill);
        column("run-at", job -> Words.moment(job.runAt()));
        column("attempts", job -> String.valueOf(job.attempts()));
        column("failure", JobView::failure, JobsView::failure);
        deeds(this::buttons);
    }

    @Override
    protected Page<JobView> find(String searched, PageRequest part) {
        Set<JobState> states = state.isEmpty() ? EnumSet.allOf(JobState.class) : Set.of(state.getValue());
        Page<JobView> page = jobs.list(caller(), states, part);
        List<JobView> found = page.items().stream()
                .filter(job -> job.kind().contains(searched) || job.failure().contains(searched))
                .toList();
        return new Page<>(found, page.total());
    }

    @Override
    protected void readFilters() {
        Stream.of(JobState.values())
                .filter(value -> value.name().equals(chosen("state")))
                .findFirst()
                .ifPresentOrElse(state::setValue, state::clear);
    }

    private static StatePill pill(JobView job) {
        Tone tone = switch (job.state()) {
            case WAITING -> Tone.NEUTRAL;
            case LEASED -> Tone.WAITING;
            case DEAD -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("jobs.state." + job.state()));
    }

    private static Component failure(JobView job) {
        Span words = new Span(job.failure());
        words.setTitle(job.failure());
        words.getStyle().set("max-width", "320px").set("display", "inline-block");
        words.getStyle().set("overflow", "hidden").set("text-overflow", "ellipsis");
        return words;
    }

    private Component buttons(JobView job) {
        Div row = new Div();
        row.addClassName("pv-row");
        if (job.state() == JobState.DEAD) {
            row.add(
                    Deed.small(own("retry"), () -> {
                        Deed.done(() -> jobs.retry(caller(), job.park(), job.id()));
                        load();
                    }),
                    Deed.small(own("discard"), () -> discard(job)));
        }
        return row;
    }

    private void discard(JobView job) {
        Tell.sure(own("discard"), own("discard.words", job.kind()), own("discard"), () -> {
            Deed.done(() -> jobs.discard(caller(), job.park(), job.id()));
            load();
        });
    }
}
