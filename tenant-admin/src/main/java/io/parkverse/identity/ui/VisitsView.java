package io.parkverse.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.parkverse.audit.ui.AuditPage;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.identity.boundary.ParkVisits;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Who of the platform acted as this park: when, why, until when, and what was done (G5.13). */
@Needs("identity.visits")
@Route(value = "visits", layout = ConsoleFrame.class)
public class VisitsView extends ListPage<ParkVisitView> {

    private static final long serialVersionUID = 1L;

    private final ParkVisits visits;
    private final boolean ends;

    @Inject
    public VisitsView(ParkVisits visits, Rights rights) {
        super("visits", VaadinIcon.USER_STAR);
        this.visits = visits;
        this.ends = rights.may(caller(), "identity.visit-end");
        column("begun", visit -> Words.moment(visit.begunAt()));
        column("end", visit -> Words.moment(visit.end()));
        column("person", ParkVisitView::person);
        column("reason", ParkVisitView::reason);
        column("state", VisitsView::state, VisitsView::pill);
        deeds(this::deeds);
    }

    @Override
    protected Page<ParkVisitView> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        Page<ParkVisitView> page = visits.list(caller(), part);
        List<ParkVisitView> found = page.items().stream()
                .filter(visit -> (visit.person() + " " + visit.reason())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return new Page<>(found, page.total());
    }

    private Div deeds(ParkVisitView visit) {
        RouterLink done = new RouterLink(own("done"), AuditPage.class);
        done.setQueryParameters(QueryParameters.of("actor", visit.id().toString()));
        Div row = new Div(done);
        row.addClassName("pv-row");
        if (ends && visit.running()) {
            row.add(Deed.small(own("end-now"), () -> end(visit)));
        }
        return row;
    }

    private void end(ParkVisitView visit) {
        Tell.sure(own("end-now"), own("end-now.words", visit.person()), own("end-now"), () -> {
            Deed.done(() -> visits.end(caller(), visit.id()));
            load();
        });
    }

    private static String state(ParkVisitView visit) {
        return Words.text("identity.visit." + visit.state());
    }

    private static Component pill(ParkVisitView visit) {
        return new StatePill(visit.running() ? Tone.ATTENTION : Tone.NEUTRAL, state(visit));
    }
}
