package io.parkverse.portal;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.parkverse.custody.ui.MailView;
import io.parkverse.custody.ui.TermView;
import io.parkverse.enterprise.ui.CompanyView;
import io.parkverse.enterprise.ui.MandatesView;
import io.parkverse.enterprise.ui.TeamView;
import io.parkverse.identity.ui.ProgramsView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.notify.ui.InboxBell;
import io.parkverse.notify.ui.InboxView;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.ui.CasesView;
import io.parkverse.shell.Frame;
import io.parkverse.shell.Visit;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;

/** The frame of the workspace: what an enterprise's people do, by task. */
public class PortalFrame extends Frame implements AfterNavigationObserver, InboxBell {

    private static final long serialVersionUID = 1L;

    private final Notices notices;
    private final SideNavItem inbox;

    @Inject
    public PortalFrame(Notices notices, Rights rights) {
        super("", Words.text("workspace.name"), rights.own(Visit.current().caller()));
        this.notices = notices;
        this.inbox = entry(Words.text("workspace.nav.inbox"), InboxView.class, VaadinIcon.ENVELOPE_O);
        group("", entry(Words.text("workspace.nav.home"), HomeView.class, VaadinIcon.HOME_O), inbox);
        group(
                Words.text("workspace.nav.settlement"),
                entry(Words.text("workspace.nav.cases"), CasesView.class, VaadinIcon.CLIPBOARD_TEXT));
        group(
                Words.text("workspace.nav.enterprise"),
                entry(Words.text("workspace.nav.company"), CompanyView.class, VaadinIcon.BUILDING_O),
                entry(Words.text("workspace.nav.mail"), MailView.class, VaadinIcon.ENVELOPES_O),
                entry(Words.text("workspace.nav.term"), TermView.class, VaadinIcon.CALENDAR_CLOCK),
                entry(Words.text("workspace.nav.team"), TeamView.class, VaadinIcon.USERS),
                entry(Words.text("workspace.nav.mandates"), MandatesView.class, VaadinIcon.HANDSHAKE),
                entry(Words.text("workspace.nav.programs"), ProgramsView.class, VaadinIcon.KEY_O));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
    }

    /** Tells of the newest message wherever the person is, with the way to it. */
    @Override
    public void ring() {
        count();
        notices.inbox(visit().caller(), PageRequest.first(1)).items().stream()
                .filter(notice -> !notice.read())
                .findFirst()
                .ifPresent(notice ->
                        Tell.news(notice.text(Words.locale()), Words.text("workspace.nav.inbox"), InboxView.class));
    }

    private void count() {
        long unread = notices.unread(visit().caller());
        Span count = new Span(String.valueOf(unread));
        count.addClassName("pv-count");
        count.getElement().setAttribute("aria-label", Words.text("workspace.nav.unread", unread));
        count.setVisible(unread > 0);
        inbox.setSuffixComponent(count);
    }
}
