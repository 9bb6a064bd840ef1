package io.parkverse.notify.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.notify.boundary.Mailbox;
import io.parkverse.notify.boundary.MailboxEntry;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail and short messages of the deployment (F3.5). Without a carrier they are captured here and can
 * be read, with their links; that is how the demo is signed in to.
 */
@Needs("notify.mailbox")
@Route(value = "mailbox", layout = ConsoleFrame.class)
public class MailboxView extends ListPage<MailboxEntry> {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s，。）]+");

    private final Mailbox mailbox;

    @Inject
    public MailboxView(Mailbox mailbox) {
        super("mailbox", VaadinIcon.ENVELOPE_O);
        this.mailbox = mailbox;
        column("queued", entry -> Words.moment(entry.queuedAt()));
        column("to", entry -> entry.content().address());
        column("subject", entry -> entry.content().subject());
        column("state", entry -> Words.text("manage.mailbox.state." + entry.state()), MailboxView::pill);
        deeds(entry -> Deed.small(own("read"), () -> read(entry)));
        opens(this::read);
    }

    @Override
    protected Page<MailboxEntry> find(String searched, PageRequest part) {
        return mailbox.list(caller(), searched, part);
    }

    private static StatePill pill(MailboxEntry entry) {
        Tone tone = switch (entry.state()) {
            case PENDING -> Tone.WAITING;
            case SENT, CAPTURED -> Tone.GOOD;
            case UNDELIVERABLE -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("manage.mailbox.state." + entry.state()));
    }

    private void read(MailboxEntry listed) {
        MailboxEntry entry = mailbox.open(caller(), listed.id());
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(
                entry.content().subject().isEmpty()
                        ? own("message")
                        : entry.content().subject());
        dialog.setWidth("640px");
        Facts facts = new Facts()
                .fact(own("to"), entry.content().address())
                .fact(own("queued"), Words.moment(entry.queuedAt()))
                .fact(own("state"), pill(entry));
        if (!entry.failure().isEmpty()) {
            facts.fact(own("failure"), entry.failure());
        }
        Div letter = new Div(facts, body(entry.content().body()));
        letter.addClassName("pv-stack");
        dialog.add(letter);
        dialog.open();
    }

    private static Div body(String words) {
        Div body = new Div();
        body.getStyle()
                .set("white-space", "pre-wrap")
                .set("overflow-wrap", "anywhere")
                .set("line-height", "1.7");
        Matcher link = LINK.matcher(words);
        int done = 0;
        while (link.find()) {
            Anchor anchor = new Anchor(link.group(), link.group());
            anchor.setRouterIgnore(true);
            body.add(new Text(words.substring(done, link.start())), anchor);
            done = link.end();
        }
        body.add(new Text(words.substring(done)));
        return body;
    }
}
