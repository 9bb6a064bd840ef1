package io.parkverse.notify.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;

/** All messages of the park to the person, the newest first. */
@Needs("notify.inbox")
@Route(value = "inbox", layout = PortalFrame.class)
public class InboxView extends View {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final Notices notices;

    @Inject
    public InboxView(Notices notices) {
        this.notices = notices;
        show();
    }

    @Override
    protected String title() {
        return text("workspace.nav.inbox");
    }

    private void show() {
        removeAll();
        Page<NoticeView> page = notices.inbox(caller(), PageRequest.first(SHOWN));
        PageHeader header = new PageHeader(title());
        add(header);
        if (page.items().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.ENVELOPE_O, text("workspace.inbox.empty.title"), text("workspace.inbox.empty.words")));
            return;
        }
        if (notices.unread(caller()) > 0) {
            header.actions(new Button(text("workspace.inbox.read-all"), click -> {
                notices.markAllRead(caller());
                show();
            }));
        }
        Div card = new Div(new NoticeList(page.items(), "", NoticeList.documents(notices, caller())));
        card.addClassName("pv-card");
        add(exports(), card);
    }

    /** All messages, also those that the screen leaves out. */
    private Exports<NoticeView> exports() {
        return new Exports<NoticeView>("messages", part -> notices.inbox(caller(), part))
                .column(text("workspace.export.received"), notice -> Words.moment(notice.sentAt()))
                .column(text("workspace.export.message"), notice -> notice.text(Words.locale()))
                .column(
                        text("workspace.export.state"),
                        notice -> text(notice.read() ? "workspace.export.read" : "workspace.export.unread"));
    }
}
