package io.parkverse.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.ui.PaymentsView;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.DeadlinesAtRisk;
import io.parkverse.casework.boundary.QueueFilter;
import io.parkverse.casework.ui.QueueView;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.PoolOverview;
import io.parkverse.settlement.ui.AddressesView;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tile;
import io.parkverse.shell.part.TimelineList;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is waiting in the park: cases, deadlines at risk, money without a home, free places. */
@Needs("tenancy.read")
@Route(value = "", layout = ConsoleFrame.class)
public class ConsoleHome extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofDays(2);
    private static final int SHOWN = 8;
    private static final String QUEUE = "casework.queue";
    private static final String MONEY = "billing.payments";
    private static final String PLACES = "settlement.pool-read";

    private final Cases cases;
    private final AddressPool pool;
    private final Payments payments;
    private final Rights rights;

    @Inject
    public ConsoleHome(Cases cases, AddressPool pool, Payments payments, Rights rights) {
        this.cases = cases;
        this.pool = pool;
        this.payments = payments;
        this.rights = rights;
    }

    @Override
    protected String title() {
        return text("desk.console.home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visit().onPlatform()) {
            event.forwardTo("parks");
            return;
        }
        removeAll();
        add(new PageHeader(text("desk.home.title", visit().personName())).lead(text("desk.home.lead")));
        Set<String> mine = rights.among(caller(), List.of(QUEUE, MONEY, PLACES));
        List<Tile> tiles = new ArrayList<>();
        List<Component> work = new ArrayList<>();
        if (mine.contains(QUEUE)) {
            Page<CaseView> waiting = cases.queue(
                    caller(), QueueFilter.of("settlement").in(Set.of("submitted", "review")), PageRequest.first(SHOWN));
            tiles.addAll(queue(waiting.total()));
            work.add(new Card(text("desk.home.next"), list(waiting)));
        }
        if (mine.contains(MONEY)) {
            tiles.add(money());
        }
        if (mine.contains(PLACES)) {
            tiles.add(places());
        }
        add(Tile.row(tiles.toArray(Tile[]::new)));
        add(work);
    }

    private List<Tile> queue(long waiting) {
        DeadlinesAtRisk risk = cases.atRisk(caller(), SOON);
        return List.of(
                new Tile(text("desk.home.waiting"), String.valueOf(waiting), text("desk.home.waiting.note"))
                        .link(new RouterLink(text("desk.console.queue"), QueueView.class)),
                new Tile(
                        text("desk.home.risk"),
                        String.valueOf(risk.overdue() + risk.soon()),
                        text("desk.home.risk.note", risk.overdue())));
    }

    private Tile money() {
        long loose = payments.unmatched(caller(), PageRequest.first(1)).total();
        return new Tile(text("desk.home.money"), String.valueOf(loose), text("desk.home.money.note"))
                .link(new RouterLink(text("desk.console.payments"), PaymentsView.class));
    }

    private Tile places() {
        int free = pool.overview(caller()).stream().mapToInt(PoolOverview::free).sum();
        return new Tile(text("desk.home.places"), String.valueOf(free), text("desk.home.places.note"))
                .link(new RouterLink(text("desk.console.addresses"), AddressesView.class));
    }

    private Div list(Page<CaseView> waiting) {
        if (waiting.items().isEmpty()) {
            return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, text("desk.home.done"), text("desk.home.done.words"));
        }
        TimelineList rows = new TimelineList();
        Div list = new Div(rows);
        for (CaseView row : waiting.items()) {
            RouterLink link = new RouterLink(
                    row.number() + " · " + row.title(),
                    io.parkverse.casework.ui.CaseReview.class,
                    row.id().toString());
            Div line = new Div(
                    link,
                    new com.vaadin.flow.component.html.Span(row.deadline()
                            .map(Words::day)
                            .map(day -> text("desk.home.until", day))
                            .orElse("")));
            line.addClassName("pv-line");
            list.add(line);
        }
        return list;
    }
}
