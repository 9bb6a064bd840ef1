package io.parkverse.shell.part;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A state in one word, with its icon. */
public class StatePill extends Span {

    private static final long serialVersionUID = 1L;

    public StatePill(Tone tone, String text) {
        addClassNames("pv-pill", tone.style());
        Icon icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(text));
    }
}
