package io.parkverse.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.CaseBatches;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.Colleague;
import io.parkverse.casework.boundary.Workload;
import io.parkverse.casework.boundary.Workloads;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.console.Needed;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who holds how many cases, how many are late, and who gets some of them instead (G4.6). */
@Needs("casework.workload")
@Route(value = "workload", layout = ConsoleFrame.class)
public class WorkloadView extends ListPage<Workload> {

    private static final long serialVersionUID = 1L;

    private final Workloads workloads;
    private final Cases cases;
    private final BatchOutcome outcome;
    private final boolean mayReassign;

    @Inject
    public WorkloadView(Workloads workloads, Cases cases, CaseBatches batches, Rights rights) {
        super("workload", VaadinIcon.SCALE);
        this.workloads = workloads;
        this.cases = cases;
        this.outcome = new BatchOutcome(batches, caller(), this::load);
        this.mayReassign = rights.may(caller(), "casework.claim");
        column("name", this::name);
        number("open", Workload::open);
        number("overdue", Workload::overdue);
        number("moved", Workload::movedOn);
        deeds(this::deed);
    }

    @Override
    protected Page<Workload> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        List<Workload> found = workloads.all(caller()).stream()
                .filter(one -> name(one).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return Exports.part(found, part);
    }

    private String name(Workload one) {
        return one.displayName().isEmpty() ? own("left") : one.displayName();
    }

    private Component deed(Workload one) {
        return mayReassign && one.open() > 0 ? Deed.small(own("reassign"), () -> ask(one)) : new Span();
    }

    private void ask(Workload one) {
        List<CaseView> held = workloads.heldBy(caller(), one.account());
        CheckboxGroup<CaseView> chosen = new CheckboxGroup<>(own("cases"), held);
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.setItemLabelGenerator(WorkloadView::label);
        chosen.setValue(Set.copyOf(held));
        Select<Colleague> to = BatchBar.assignee(cases.colleagues(caller()).stream()
                .filter(colleague -> !colleague.account().equals(one.account()))
                .toList());
        Deed.askWhile(
                own("reassign.title", name(one)),
                own("reassign"),
                () -> Needed.all(chosen, to) && BatchBar.assigned(outcome, ids(chosen.getValue()), to.getValue()),
                chosen,
                to);
    }

    private static List<CaseId> ids(Set<CaseView> cases) {
        return cases.stream().map(CaseView::id).toList();
    }

    private static String label(CaseView held) {
        String name = held.number() + " " + held.title();
        return held.deadline()
                .map(day -> Words.text("manage.workload.case", name, Words.day(day)))
                .orElse(name);
    }
}
