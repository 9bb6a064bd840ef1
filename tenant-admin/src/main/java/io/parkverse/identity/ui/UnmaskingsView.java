package io.parkverse.identity.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.ListPage;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.identity.boundary.UnmaskingEntry;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import jakarta.inject.Inject;
import java.util.List;

/** Who looked at whose personal data, when and why (F3.6). */
@Needs("identity.unmaskings")
@Route(value = "unmaskings", layout = ConsoleFrame.class)
public class UnmaskingsView extends ListPage<UnmaskingEntry> {

    private static final long serialVersionUID = 1L;

    private final Unmasking unmasking;

    @Inject
    public UnmaskingsView(Unmasking unmasking) {
        super("unmaskings", VaadinIcon.EYE);
        this.unmasking = unmasking;
        column("at", entry -> Words.moment(entry.revealedAt()));
        column("person", UnmaskingEntry::person);
        column(
                "kind",
                entry -> Words.text("manage.unmaskings.kind." + entry.subject().kind()));
        column("subject", entry -> entry.subject().title());
        column("reason", UnmaskingEntry::reason);
    }

    @Override
    protected Page<UnmaskingEntry> find(String searched, PageRequest part) {
        Page<UnmaskingEntry> page = unmasking.entries(caller(), part);
        List<UnmaskingEntry> found = page.items().stream()
                .filter(entry ->
                        (entry.person() + " " + entry.subject().title() + " " + entry.reason()).contains(searched))
                .toList();
        return new Page<>(found, page.total());
    }
}
