package io.parkverse.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import io.parkverse.shell.part.EmptyState;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere. */
public class MissingView extends View implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    public MissingView() {
        add(new EmptyState(
                VaadinIcon.MAP_MARKER,
                text("shell.not-found.title"),
                text("shell.not-found.text"),
                new Anchor(".", text("shell.home"))));
    }

    @Override
    protected String title() {
        return text("shell.not-found.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
