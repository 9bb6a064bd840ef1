package io.parkverse.console;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.identity.ui.MembersView;
import io.parkverse.identity.ui.RolesView;
import io.parkverse.identity.ui.UnmaskingsView;
import io.parkverse.jobs.ui.JobsView;
import io.parkverse.notify.ui.MailboxView;
import io.parkverse.shell.Words;
import io.parkverse.tenancy.ui.ParksView;

/** Entries of the platform console. */
final class PlatformEntries {

    private PlatformEntries() {}

    static void addTo(ConsoleFrame frame) {
        frame.group("", frame.entry(Words.text("manage.parks.title"), ParksView.class, VaadinIcon.GLOBE));
        frame.group(
                Words.text("manage.group.running"),
                frame.entry(Words.text("manage.mailbox.title"), MailboxView.class, VaadinIcon.ENVELOPE_O),
                frame.entry(Words.text("manage.jobs.title"), JobsView.class, VaadinIcon.COGS));
        frame.group(
                Words.text("manage.group.people"),
                frame.entry(Words.text("manage.members.title"), MembersView.class, VaadinIcon.USERS),
                frame.entry(Words.text("manage.roles.title"), RolesView.class, VaadinIcon.KEY_O),
                frame.entry(Words.text("manage.unmaskings.title"), UnmaskingsView.class, VaadinIcon.EYE));
    }
}
