package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.ListPage;
import io.parkverse.custody.boundary.listing.Listing;
import io.parkverse.custody.boundary.listing.Listings;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Companies on public lists (G4.3): those of the park first, each with its source and day. */
@Needs("custody.listing-read")
@Route(value = "listings", layout = ConsoleFrame.class)
public class ListingsView extends ListPage<Listing> {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    private final Listings listings;
    private final Checkbox all = new Checkbox(own(ALL));

    @Inject
    public ListingsView(Listings listings, Rights rights) {
        super("listings", VaadinIcon.WARNING);
        this.listings = listings;
        column("name", entry -> entry.company().name());
        column("code", entry -> entry.company().code());
        column("list", entry -> Words.text("custody.public-list." + entry.list()));
        column("reason", entry -> entry.company().reason());
        column("since", entry -> entry.term().listedOn().toString());
        column("until", entry -> entry.current() ? "" : entry.term().removedOn().toString());
        column("source", ListingsView::source);
        column("state", ListingsView::state, ListingsView::pill);
        all.addValueChangeListener(change -> choose(ALL, change.getValue() ? "yes" : ""));
        filter(all);
        if (rights.may(caller(), "custody.listing-import")) {
            filter(new Button(
                    own("import"),
                    VaadinIcon.UPLOAD.create(),
                    click -> new ListingDialog(listings, caller(), this::load).open()));
        }
    }

    @Override
    protected Page<Listing> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        boolean removed = !chosen(ALL).isEmpty();
        List<Listing> found = listings.list(caller()).stream()
                .filter(entry -> removed || entry.current())
                .filter(entry -> (entry.company().name()
                                + ' '
                                + entry.company().code()
                                + ' '
                                + entry.company().reason())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return Exports.part(found, part);
    }

    @Override
    protected void readFilters() {
        all.setValue(!chosen(ALL).isEmpty());
    }

    private static String source(Listing entry) {
        String from = entry.origin().source();
        if (from.equals(Listing.Origin.REGISTER)) {
            from = Words.text(entry.origin().simulated() ? "custody.register.simulated" : "custody.register.real");
        }
        return from + " · " + Words.moment(entry.origin().seenAt());
    }

    private static StatePill pill(Listing entry) {
        Tone tone = entry.here() ? Tone.DANGER : Tone.NEUTRAL;
        return new StatePill(entry.current() ? tone : Tone.GOOD, state(entry));
    }

    private static String state(Listing entry) {
        if (!entry.current()) {
            return Words.text("manage.listings.removed");
        }
        return Words.text(entry.here() ? "manage.listings.here" : "manage.listings.elsewhere");
    }
}
