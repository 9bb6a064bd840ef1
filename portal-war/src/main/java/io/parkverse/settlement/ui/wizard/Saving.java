package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.settlement.boundary.application.SectionState;
import io.parkverse.shell.Words;

/**
 * Saves one part of the application as it is typed and says so. Each save names the version that it was
 * made from; when another device has saved meanwhile, saving stops and the person decides.
 */
class Saving extends Div {

    private static final long serialVersionUID = 1L;

    private final Applications applications;
    private final Caller caller;
    private final CaseId id;
    private SectionState state;
    private boolean conflict;

    Saving(Applications applications, Caller caller, CaseId id, SectionState state) {
        this.applications = applications;
        this.caller = caller;
        this.id = id;
        this.state = state;
        addClassName("pv-saving");
        getElement().setAttribute("role", "status");
        if (state.saved()) {
            say(Words.text("settle.saved", Words.time(state.savedAt())));
        } else {
            say(Words.text("settle.saved.as-you-type"));
        }
    }

    void save(ApplicationSection section) {
        if (conflict) {
            return;
        }
        try {
            state = applications.save(caller, id, section, state.version());
            say(Words.text("settle.saved", Words.time(state.savedAt())));
        } catch (DomainException refusal) {
            if (refusal.code() == SettlementError.SECTION_CHANGED) {
                offerLatest(refusal);
            } else {
                complain(Words.refusal(refusal));
            }
        }
    }

    private void say(String words) {
        removeAll();
        removeClassName("pv-saving-stopped");
        add(VaadinIcon.CLOUD_O.create(), new Span(words));
    }

    private void complain(String words) {
        removeAll();
        addClassName("pv-saving-stopped");
        add(VaadinIcon.EXCLAMATION_CIRCLE_O.create(), new Span(words));
    }

    private void offerLatest(DomainException refusal) {
        conflict = true;
        complain(Words.refusal(refusal));
        add(new Button(
                Words.text("settle.saved.load-latest"),
                click -> UI.getCurrent().getPage().reload()));
    }
}
