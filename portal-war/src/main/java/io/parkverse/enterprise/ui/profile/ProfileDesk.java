package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.Command;
import io.parkverse.enterprise.boundary.profile.EnterpriseContacts;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.Qualifications;
import io.parkverse.enterprise.boundary.profile.Standard;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import java.io.Serializable;

/**
 * What the cards of a profile work with.
 *
 * @param refresh shows the profile as it is now
 */
record ProfileDesk(
        Caller caller,
        EnterpriseProfiles profiles,
        EnterpriseContacts contacts,
        Qualifications qualifications,
        SerializableRunnable refresh)
        implements Serializable {

    /** Does something, says that it was done, and shows what came of it. */
    void deed(Command deed, String told) {
        try {
            deed.execute();
            Tell.done(Words.text(told));
        } catch (DomainException refusal) {
            Tell.refused(refusal);
        }
        refresh.run();
    }

    /** What to do after a window was saved. */
    SerializableRunnable saved() {
        return () -> {
            Tell.done(Words.text("company.saved"));
            refresh.run();
        };
    }

    static Button quiet(String key, Command action) {
        Button button = new Button(Words.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Which standard a section follows, and whether its table was compared with the official text. */
    static Div source(Standard standard) {
        Div line = new Div(Words.text(
                "company.source", standard.number(), standard.title(Words.locale()), Words.day(standard.date())));
        line.addClassNames("pv-muted", "pv-source");
        if (!standard.verified()) {
            StatePill pill = new StatePill(Tone.NEUTRAL, Words.text("company.source.unverified"));
            pill.getElement().setAttribute("title", Words.text("company.source.unverified.words"));
            line.add(pill);
        }
        return line;
    }
}
