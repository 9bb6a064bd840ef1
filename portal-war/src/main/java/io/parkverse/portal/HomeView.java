package io.parkverse.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.notify.ui.NoticeList;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.ui.CaseCards;
import io.parkverse.settlement.ui.Turn;
import io.parkverse.shell.View;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.List;

/** Home of the workspace: what waits for the person, what the park is doing, what is new. */
@Route(value = "", layout = PortalFrame.class)
public class HomeView extends View {

    private static final long serialVersionUID = 1L;
    private static final int NEWS = 6;

    @Inject
    public HomeView(Cases cases, Enterprises enterprises, Notices notices) {
        List<CaseStatus> open = cases.mine(caller()).stream()
                .map(workCase -> cases.status(caller(), workCase.id()))
                .toList();
        add(new PageHeader(text("workspace.home.title", visit().personName())).lead(lead(open)));
        if (open.isEmpty()) {
            add(welcome());
        } else {
            Div columns = new Div(tasks(open, CaseCards.of(enterprises.mine(caller()))), news(notices));
            columns.addClassName("pv-columns");
            add(columns);
        }
    }

    @Override
    protected String title() {
        return text("workspace.nav.home");
    }

    private String lead(List<CaseStatus> open) {
        long waiting = open.stream().filter(Turn::isApplicants).count();
        if (open.isEmpty()) {
            return text("workspace.home.lead.new", visit().parkName());
        }
        return waiting == 0 ? text("workspace.home.lead.calm") : text("workspace.home.lead.waiting", waiting);
    }

    private Div welcome() {
        Anchor start = new Anchor("settle", text("workspace.home.start"));
        start.addClassNames("pv-button", "pv-button-primary");
        return new EmptyState(
                VaadinIcon.BUILDING_O,
                text("workspace.home.empty.title"),
                text("workspace.home.empty.words", visit().parkName()),
                start);
    }

    private Div tasks(List<CaseStatus> open, CaseCards cards) {
        Div stack = new Div();
        stack.addClassName("pv-stack");
        section(
                stack,
                cards,
                "workspace.home.waiting",
                open.stream().filter(Turn::isApplicants).toList());
        section(
                stack,
                cards,
                "workspace.home.with-park",
                open.stream().filter(Turn::isParks).toList());
        section(
                stack,
                cards,
                "workspace.home.ended",
                open.stream().filter(Turn::isNobodys).toList());
        return stack;
    }

    private void section(Div stack, CaseCards cards, String heading, List<CaseStatus> some) {
        if (some.isEmpty()) {
            return;
        }
        Div list = new Div();
        list.addClassName("pv-case-list");
        some.forEach(status -> list.add(cards.card(status)));
        stack.add(new Card(text(heading), list));
    }

    private Card news(Notices notices) {
        NoticeList list = new NoticeList(
                notices.inbox(caller(), PageRequest.first(NEWS)).items(),
                text("workspace.home.no-news"),
                NoticeList.documents(notices, caller()));
        Anchor all = new Anchor("inbox", text("workspace.home.all-news"));
        return new Card(text("workspace.home.news"), list).actions(all);
    }
}
