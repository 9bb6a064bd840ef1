package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.custody.boundary.roster.AddressPaper;
import io.parkverse.custody.boundary.roster.AddressPapers;
import io.parkverse.custody.boundary.roster.NewPaper;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The papers by which the park may give its addresses (G4.1): those that end first at the top. */
@Needs("custody.papers-read")
@Route(value = "papers", layout = ConsoleFrame.class)
public class PapersView extends ListPage<AddressPaper> {

    private static final long serialVersionUID = 1L;

    private final AddressPapers papers;
    private final History history;
    private final boolean edits;

    @Inject
    public PapersView(AddressPapers papers, AddressPool pool, Rights rights, History history) {
        super("papers", VaadinIcon.FILE_TEXT_O);
        this.papers = papers;
        this.history = history;
        this.edits = rights.may(caller(), "custody.papers-edit");
        column("place", AddressPaper::place);
        column("kind", PapersView::kind);
        column("number", AddressPaper::number);
        column("issued", paper -> Words.day(paper.issuedOn()));
        column("until", PapersView::until);
        column("state", PapersView::state, paper -> new StatePill(tone(paper), state(paper)));
        deeds(this::buttons);
        if (edits) {
            filter(new Button(
                    own("add"),
                    VaadinIcon.PLUS.create(),
                    click -> new PaperForm(papers, pool, caller(), this::added).open()));
        }
    }

    @Override
    protected Page<AddressPaper> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        List<AddressPaper> found = papers.list(caller()).stream()
                .filter(paper -> (paper.place() + ' ' + kind(paper) + ' ' + paper.number())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return Exports.part(found, part);
    }

    private void added() {
        Tell.done(own("added"));
        load();
    }

    private Div buttons(AddressPaper paper) {
        Anchor open =
                new Anchor(Served.shown(() -> papers.open(caller(), paper.id())), AttachmentType.INLINE, own("open"));
        open.setTarget("_blank");
        Div row = new Div(open);
        row.addClassName("pv-row");
        if (edits) {
            row.add(Deed.small(own("remove"), () -> remove(paper)));
        }
        row.add(history.of(caller(), "custody-paper", paper.id()));
        return row;
    }

    private void remove(AddressPaper paper) {
        if (Deed.done(() -> papers.remove(caller(), paper.id()))) {
            load();
            Tell.done(own("removed", kind(paper), paper.place()), () -> {
                Deed.done(() -> papers.restore(caller(), paper.id()));
                load();
            });
        }
    }

    private static String kind(AddressPaper paper) {
        return Words.text("custody.paper-kind." + paper.kind());
    }

    private static String until(AddressPaper paper) {
        return paper.validUntil().equals(NewPaper.UNLIMITED)
                ? Words.text("custody.unlimited")
                : Words.day(paper.validUntil());
    }

    private static String state(AddressPaper paper) {
        return Words.text("custody.validity." + paper.validity());
    }

    private static Tone tone(AddressPaper paper) {
        return switch (paper.validity()) {
            case VALID -> Tone.GOOD;
            case ENDING -> Tone.ATTENTION;
            case ENDED -> Tone.DANGER;
        };
    }
}
