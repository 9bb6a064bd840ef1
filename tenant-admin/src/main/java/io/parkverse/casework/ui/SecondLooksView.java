package io.parkverse.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.ProposalView;
import io.parkverse.casework.boundary.SecondLooks;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.ListPage;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Decisions that wait for a second person, the longest waiting first (G4.6); a row opens its case. */
@Needs("casework.second-look")
@Route(value = "second-looks", layout = ConsoleFrame.class)
public class SecondLooksView extends ListPage<ProposalView> {

    private static final long serialVersionUID = 1L;

    private final SecondLooks looks;

    @Inject
    public SecondLooksView(SecondLooks looks) {
        super("second-looks", VaadinIcon.EYE);
        this.looks = looks;
        column("number", row -> row.workCase().number());
        column("enterprise", row -> row.workCase().title());
        column("decision", row -> row.decision().in(Words.locale()));
        column("proposer", ProposalView::proposer);
        column("at", row -> Words.moment(row.at()));
        column("answer", row -> own(answer(row)));
        opens(row -> UI.getCurrent().navigate("cases/" + row.workCase().id()));
    }

    @Override
    protected Page<ProposalView> find(String searched, PageRequest part) {
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        List<ProposalView> found = looks.waiting(caller()).stream()
                .filter(row -> (row.workCase().number() + " " + row.workCase().title() + " " + row.proposer())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return Exports.part(found, part);
    }

    private static String answer(ProposalView row) {
        if (row.own()) {
            return "answer.own";
        }
        return row.mayDecide() ? "answer.yours" : "answer.others";
    }
}
