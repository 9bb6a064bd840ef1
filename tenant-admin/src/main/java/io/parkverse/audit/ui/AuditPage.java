package io.parkverse.audit.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import jakarta.inject.Inject;
import java.util.List;

/** The park's audit trail: who did what to which record, with the record before and after. */
@Needs("audit.read")
@Route(value = "audit", layout = ConsoleFrame.class)
public class AuditPage extends ListPage<AuditView> {

    private static final long serialVersionUID = 1L;

    private final AuditTrail trail;

    @Inject
    public AuditPage(AuditTrail trail) {
        super("audit", VaadinIcon.CLOCK);
        this.trail = trail;
        column("at", entry -> Words.moment(entry.at()));
        column("action", AuditPage::action);
        column("actor", entry -> Words.text("manage.audit.actor." + entry.actorKind()));
        column("subject", AuditPage::subject);
        deeds(entry -> Deed.small(own("read"), () -> read(entry)));
        opens(this::read);
    }

    @Override
    protected List<AuditView> find(String searched) {
        return trail.search(caller(), AuditFilter.all().ofAction(searched), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    private void read(AuditView entry) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(action(entry));
        dialog.setWidth("720px");
        dialog.add(
                new Facts()
                        .fact(own("at"), Words.moment(entry.at()))
                        .fact(own("actor"), text("manage.audit.actor." + entry.actorKind()))
                        .fact(own("who"), entry.actor())
                        .fact(own("subject"), subject(entry) + " " + entry.subject()),
                new Card(own("before"), json(entry.before())),
                new Card(own("after"), json(entry.after())));
        dialog.open();
    }

    private static Pre json(String text) {
        Pre pre = new Pre(text);
        pre.getStyle()
                .set("white-space", "pre-wrap")
                .set("overflow-wrap", "anywhere")
                .set("margin", "0");
        return pre;
    }

    /** What was done, in the words of the role table. */
    private static String action(AuditView entry) {
        return Texts.find(Words.locale(), "rights." + entry.action()).orElseGet(entry::action);
    }

    private static String subject(AuditView entry) {
        return Texts.find(Words.locale(), "manage.audit.subject." + entry.subjectKind())
                .orElseGet(entry::subjectKind);
    }
}
