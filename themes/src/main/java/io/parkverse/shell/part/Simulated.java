package io.parkverse.shell.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.shell.Words;

/** Marks what a simulator does in place of an authority, a bank or a licensed service. */
public class Simulated extends Div {

    private static final long serialVersionUID = 1L;

    public Simulated() {
        this(Words.text("shell.simulated.text"));
    }

    /** With words of its own on what is simulated. */
    public Simulated(String words) {
        addClassName("pv-simulated");
        setRole();
        Icon icon = VaadinIcon.FLASK.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span mark = new Span(Words.text("shell.simulated"));
        mark.addClassName("pv-simulated-mark");
        add(icon, mark, new Span(words));
    }

    private void setRole() {
        getElement().setAttribute("role", "note");
    }
}
