package io.parkverse.custody.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.OwnMail;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.List;

/** Letters that the park has received for the person's companies: the open ones first. */
@Needs("custody.mail-own")
@Route(value = "mail", layout = PortalFrame.class)
public class MailView extends View {

    private static final long serialVersionUID = 1L;

    private final OwnMail mail;

    @Inject
    public MailView(OwnMail mail) {
        this.mail = mail;
        show();
    }

    @Override
    protected String title() {
        return text("workspace.nav.mail");
    }

    private void show() {
        removeAll();
        add(new PageHeader(title()).lead(text("workspace.mail.lead")));
        List<LetterView> letters = mail.list(caller());
        if (letters.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.ENVELOPES_O, text("workspace.mail.empty.title"), text("workspace.mail.empty.words")));
        }
        if (!letters.isEmpty()) {
            add(exports());
        }
        letters.stream().filter(LetterView::open).forEach(letter -> add(card(letter)));
        List<LetterView> closed =
                letters.stream().filter(letter -> !letter.open()).toList();
        if (!closed.isEmpty()) {
            Div earlier = new Div();
            earlier.addClassName("pv-stack");
            closed.forEach(letter -> earlier.add(card(letter)));
            add(new Details(text("workspace.mail.closed", closed.size()), earlier));
        }
    }

    /** All letters, the closed ones too; without the codes that sign for them. */
    private Exports<LetterView> exports() {
        return Exports.whole("letters", () -> mail.list(caller()))
                .column(
                        text("workspace.export.sender"),
                        letter -> letter.cover().sender())
                .column(
                        text("workspace.export.kind"),
                        letter -> text("custody.letter-kind." + letter.cover().kind()))
                .column(text("workspace.mail.addressee"), LetterView::addressee)
                .column(
                        text("workspace.mail.tracking"),
                        letter -> letter.cover().tracking())
                .column(
                        text("workspace.mail.arrived"),
                        letter -> Words.moment(letter.period().arrivedAt()))
                .column(
                        text("workspace.mail.due"),
                        letter -> Words.day(letter.period().dueOn()))
                .column(
                        text("workspace.mail.choose"),
                        letter -> text("custody.choice." + letter.handling().choice()))
                .column(
                        text("workspace.export.state"),
                        letter -> text("custody.outcome." + letter.handling().outcome()));
    }

    private LetterCard card(LetterView letter) {
        return new LetterCard(mail, caller(), letter, this::show);
    }
}
