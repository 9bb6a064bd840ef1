package io.parkverse.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.part.EmptyState;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Shown when a view cannot be opened: why it was refused, or a code that the log knows. */
public class FailedView extends View implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    protected String title() {
        return text("shell.error.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        Optional<DomainException> refusal = Apology.refusalIn(failure.getException());
        String words = refusal.map(Words::refusal)
                .orElseGet(() -> text("shell.error.text", Apology.logged(failure.getException())));
        removeAll();
        add(new EmptyState(VaadinIcon.INFO_CIRCLE_O, title(), words, new Anchor(".", text("shell.home"))));
        return refusal.map(known -> known.code().status()).orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
