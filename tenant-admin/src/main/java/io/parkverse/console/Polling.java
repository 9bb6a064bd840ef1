package io.parkverse.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;

/** Lets a page look again every two seconds while something that it shows is at work; a page has one. */
public final class Polling implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 2_000;
    private static final int NEVER = -1;

    private final SerializableRunnable look;
    private final Component page;
    private boolean wanted;
    private Registration listening = () -> {};

    /**
     * Nothing is wanted yet.
     *
     * @param look shows the page anew; says by {@link #wanted} whether it wants to be called again
     */
    public Polling(Component page, SerializableRunnable look) {
        this.page = page;
        this.look = look;
        page.addAttachListener(event -> apply(event.getUI()));
        page.addDetachListener(event -> {
            listening.remove();
            event.getUI().setPollInterval(NEVER);
        });
    }

    /** Whether there is something to wait for. */
    public void wanted(boolean now) {
        wanted = now;
        page.getUI().ifPresent(this::apply);
    }

    private void apply(UI ui) {
        listening.remove();
        listening = wanted ? ui.addPollListener(poll -> look.run()) : () -> {};
        ui.setPollInterval(wanted ? MILLIS : NEVER);
    }
}
