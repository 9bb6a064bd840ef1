package io.parkverse.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Steps of a case from top to bottom: done ones folded to a line, the current one open. */
public class Stepper extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** How far a step is. */
    public enum Progress {
        DONE,
        CURRENT,
        AHEAD,
        STOPPED
    }

    public Stepper() {
        addClassName("pv-steps");
    }

    /**
     * Adds a step.
     *
     * @param meta who acts and until when, or when it was done
     * @param content shown for the current step only
     */
    public Stepper step(Progress progress, String title, String meta, Component... content) {
        ListItem item = new ListItem();
        item.addClassNames("pv-step", "pv-step-" + progress.name().toLowerCase(java.util.Locale.ROOT));
        Span mark = new Span();
        mark.addClassName("pv-step-mark");
        if (progress == Progress.DONE) {
            mark.add(VaadinIcon.CHECK.create());
        }
        if (progress == Progress.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        Span name = new Span(title);
        name.addClassName("pv-step-title");
        Span note = new Span(meta);
        note.addClassName("pv-step-meta");
        Div body = new Div(name, note);
        if (progress == Progress.CURRENT || progress == Progress.STOPPED) {
            body.add(content);
        }
        item.add(mark, body);
        add(item);
        return this;
    }
}
