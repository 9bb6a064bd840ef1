package io.parkverse.console;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.identity.ui.MembersView;
import io.parkverse.identity.ui.RolesView;
import io.parkverse.shell.Words;
import io.parkverse.tenancy.ui.BrandPage;

/** Entries of a park's own settings. */
final class ParkEntries {

    private ParkEntries() {}

    static void addTo(ConsoleFrame frame) {
        frame.group(
                Words.text("manage.group.park"),
                ConsoleFrame.entry(Words.text("manage.brand.title"), BrandPage.class, VaadinIcon.PAINTBRUSH));
        frame.group(
                Words.text("manage.group.people"),
                ConsoleFrame.entry(Words.text("manage.members.title"), MembersView.class, VaadinIcon.USERS),
                ConsoleFrame.entry(Words.text("manage.roles.title"), RolesView.class, VaadinIcon.KEY_O));
    }
}
