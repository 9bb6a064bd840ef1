package io.parkverse.identity.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.ListPage;
import io.parkverse.identity.boundary.RightsOverview;
import io.parkverse.identity.boundary.RightsOverview.Right;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What each role may do (F3.3): the very table that the portal enforces. */
@Needs("identity.rights")
@Route(value = "roles", layout = ConsoleFrame.class)
public class RolesView extends ListPage<Right> {

    private static final long serialVersionUID = 1L;

    private final RightsOverview overview;

    @Inject
    public RolesView(RightsOverview overview) {
        super("roles", VaadinIcon.KEY_O);
        this.overview = overview;
        column("operation", right -> right.text(Words.locale()));
        for (Role role : Role.values()) {
            column("role." + role.name(), right -> right.roles().contains(role) ? "✓" : "");
        }
    }

    @Override
    protected Page<Right> find(String searched, PageRequest part) {
        String wanted = searched.toLowerCase(Locale.ROOT);
        List<Right> found = overview.rights(caller()).stream()
                .filter(right ->
                        right.text(Words.locale()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return Exports.part(found, part);
    }
}
