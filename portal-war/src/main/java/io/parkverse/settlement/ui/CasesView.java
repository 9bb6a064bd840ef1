package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.List;

/** All applications of the enterprises that the person acts for, the newest first. */
@Needs("casework.read")
@Route(value = "cases", layout = PortalFrame.class)
public class CasesView extends View {

    private static final long serialVersionUID = 1L;

    private final Cases cases;

    @Inject
    public CasesView(Cases cases, Enterprises enterprises) {
        this.cases = cases;
        Anchor start = new Anchor("settle", text("settle.cases.new"));
        start.addClassNames("pv-button", "pv-button-primary");
        List<CaseView> mine = cases.mine(caller());
        if (mine.isEmpty()) {
            add(
                    new PageHeader(title()),
                    new EmptyState(
                            VaadinIcon.CLIPBOARD_TEXT,
                            text("settle.cases.empty.title"),
                            text("settle.cases.empty.words"),
                            start));
            return;
        }
        Div list = new Div();
        list.addClassNames("pv-card", "pv-case-list");
        CaseCards cards = CaseCards.of(enterprises.mine(caller()));
        mine.forEach(workCase -> list.add(cards.card(cases.status(caller(), workCase.id()))));
        add(new PageHeader(title()).actions(start), exports(), list);
    }

    private Exports<CaseView> exports() {
        return Exports.whole("cases", () -> cases.mine(caller()))
                .column(text("workspace.export.number"), CaseView::number)
                .column(text("workspace.export.kind"), each -> text("settlement.kind." + each.kind()))
                .column(text("workspace.export.case"), CaseView::title)
                .column(
                        text("workspace.export.state"),
                        each -> Turn.state(cases.status(caller(), each.id()))
                                .name()
                                .in(Words.locale()))
                .column(
                        text("workspace.export.deadline"),
                        each -> each.deadline().map(Words::day).orElse(""))
                .column(text("workspace.export.opened"), each -> Words.day(each.openedAt()));
    }

    @Override
    protected String title() {
        return text("settle.cases.title");
    }
}
