package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.shell.View;
import java.util.UUID;
import java.util.regex.Pattern;

/** A view about one case, named by {@code :id} in its address. It is filled anew on each visit. */
public abstract class CaseScreen extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CaseId id = new CaseId(new UUID(0, 0));

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(ID.asMatchPredicate())
                .map(CaseId::of)
                .orElseThrow(NotFoundException::new);
        entering(event);
        refresh();
    }

    /** Further parameters of the address. */
    protected void entering(BeforeEnterEvent event) {
        getElement().setAttribute("data-case", id.toString());
    }

    /** Shows the case as it is now. */
    public final void refresh() {
        removeAll();
        show();
    }

    protected abstract void show();

    protected CaseId id() {
        return id;
    }

    protected void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    protected String page(String name) {
        return "cases/" + id + "/" + name;
    }

    /** The way back to the status page. */
    protected Nav back() {
        Anchor anchor = new Anchor("cases/" + id, VaadinIcon.ARROW_LEFT.create());
        anchor.add(text("settle.back"));
        anchor.addClassName("pv-back");
        Nav nav = new Nav(anchor);
        nav.getElement().setAttribute("aria-label", text("settle.back"));
        return nav;
    }
}
