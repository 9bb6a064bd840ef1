package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.identity.boundary.ActAsPark;
import io.parkverse.identity.ui.ActAsButton;
import io.parkverse.limits.ui.LimitCard;
import io.parkverse.offboarding.boundary.Departures;
import io.parkverse.offboarding.ui.DepartureCard;
import io.parkverse.platform.config.Settings;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** One park as the platform's operators see it: its facts, its domains, and its state. */
@Needs("tenancy.manage")
@Route(value = "parks/:slug", layout = ConsoleFrame.class)
public class ParkDetailView extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Parks parks;
    private final Departures departures;
    private final ActAsPark actAsPark;
    private final Div page = new Div();
    private String slug = "";

    @Inject
    public ParkDetailView(Parks parks, Departures departures, ActAsPark actAsPark) {
        this.parks = parks;
        this.departures = departures;
        this.actAsPark = actAsPark;
        page.addClassName("pv-stack");
        add(page);
    }

    @Override
    protected String title() {
        return slug;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        show();
    }

    private void show() {
        ParkView park = parks.bySlug(caller(), slug).orElseThrow(NotFoundException::new);
        page.removeAll();
        page.add(
                new PageHeader(park.name(Words.locale()))
                        .lead(text("manage.parks.title"))
                        .state(ParkPill.of(park.state()))
                        .actions(moves(park)),
                new Card(text("manage.parks.facts"), facts(park)),
                hosts(park),
                new LimitCard(caller(), parks, park.id()),
                new DepartureCard(caller(), departures, parks, park.id()));
    }

    private Facts facts(ParkView park) {
        Select<String> plan = new Select<>();
        plan.setAriaLabel(text("manage.parks.plan"));
        plan.setItems(parks.plans(caller()));
        plan.setItemLabelGenerator(value -> text("tenancy.plan." + value));
        plan.setValue(park.plan());
        plan.addValueChangeListener(change -> {
            Deed.done(() -> parks.changePlan(caller(), park.id(), change.getValue()));
            show();
        });
        return new Facts()
                .fact(text("manage.parks.name-zh"), park.nameZh())
                .fact(text("manage.parks.name-en"), park.nameEn())
                .fact(text("manage.parks.slug"), park.slug())
                .fact(text("manage.parks.kind"), text("tenancy.kind." + park.kind()))
                .fact(text("manage.parks.plan"), plan)
                .fact(text("manage.parks.since"), Words.moment(park.createdAt()));
    }

    private Button[] moves(ParkView park) {
        Stream<Button> moves = park.state().next().stream()
                .filter(park.state()::mayBeMovedTo)
                .sorted()
                .map(next -> new Button(text("manage.parks.move." + next), click -> move(park, next)));
        return Stream.concat(Stream.of(new ActAsButton(caller(), actAsPark, park)), moves)
                .toArray(Button[]::new);
    }

    private void move(ParkView park, ParkState next) {
        Tell.sure(
                text("manage.parks.move." + next),
                text("manage.parks.move." + next + ".words", park.name(Words.locale())),
                text("manage.parks.move." + next),
                () -> {
                    Deed.done(() -> parks.move(caller(), park.id(), next));
                    show();
                });
    }

    private Card hosts(ParkView park) {
        Div lines = new Div();
        lines.addClassName("pv-lines");
        parks.hosts(caller(), park.id()).forEach(host -> lines.add(host(park, host)));
        TextField domain = new TextField();
        domain.setAriaLabel(text("manage.parks.domain"));
        domain.setPlaceholder("park.example.cn");
        Button add = new Button(text("manage.parks.domain.add"), click -> {
            Deed.done(() -> parks.addHost(caller(), park.id(), domain.getValue()));
            show();
        });
        Div row = new Div(domain, add);
        row.addClassName("pv-row");
        return new Card(text("manage.parks.hosts"), lines, row);
    }

    private Div host(ParkView park, String host) {
        int port = Settings.fromEnvironment().httpPort();
        Anchor link = new Anchor("//" + host + (port == 80 ? "" : ":" + port) + "/", host);
        link.setRouterIgnore(true);
        Div row = new Div(link);
        row.addClassName("pv-row");
        if (host.equals(park.host())) {
            Span main = new Span(text("manage.parks.main"));
            main.addClassName("pv-muted");
            row.add(main);
        } else {
            row.add(
                    Deed.small(
                            text("manage.parks.main.use"),
                            () -> change(() -> parks.useHost(caller(), park.id(), host))),
                    Deed.small(
                            text("manage.parks.remove"),
                            () -> change(() -> parks.removeHost(caller(), park.id(), host))));
        }
        return row;
    }

    private void change(Runnable deed) {
        Deed.done(deed::run);
        show();
    }
}
