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
import io.parkverse.shell.part.EmptyState;
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

    private LetterCard card(LetterView letter) {
        return new LetterCard(mail, caller(), letter, this::show);
    }
}
