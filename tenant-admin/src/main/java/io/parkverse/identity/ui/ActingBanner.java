package io.parkverse.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.console.Deed;
import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.identity.boundary.ParkVisits;
import io.parkverse.platform.config.Settings;
import io.parkverse.shell.Visit;
import io.parkverse.shell.Words;

/**
 * Says on every page of a park's console that somebody of the platform acts as the park, until when and why, and
 * lets that person end it; after the end it says that it is over. Icon, frame and words, never colour alone.
 */
public final class ActingBanner extends Div {

    private static final long serialVersionUID = 1L;

    private final Visit visit;
    private final ParkVisits visits;
    private final ParkVisitView acting;

    public ActingBanner(Visit visit, ParkVisits visits, ParkVisitView acting) {
        this.visit = visit;
        this.visits = visits;
        this.acting = acting;
        addClassName("pv-acting");
        getElement().setAttribute("role", "status");
        Icon icon = VaadinIcon.USER_STAR.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(words());
        words.addClassName("pv-acting-words");
        add(icon, words);
        if (acting.running()) {
            add(new Button(Words.text("manage.acting.end"), click -> end()));
        }
    }

    private String words() {
        return acting.running()
                ? Words.text("manage.acting.banner", visit.parkName(), Words.time(acting.until()), acting.reason())
                : Words.text("manage.acting.over", visit.parkName(), Words.moment(acting.end()));
    }

    private void end() {
        if (Deed.done(() -> visits.end(visit.caller(), acting.id()))) {
            Settings settings = Settings.fromEnvironment();
            UI.getCurrent().getPage().setLocation(settings.url(settings.platformHost(), "/admin/parks"));
        }
    }
}
