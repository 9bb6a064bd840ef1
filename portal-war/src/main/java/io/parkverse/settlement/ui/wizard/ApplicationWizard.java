package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.portal.PortalFrame;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.ui.CaseScreen;
import io.parkverse.settlement.ui.DocumentList;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The guided application: one part on a screen, the others at the left. Every screen has an address of
 * its own and is loaded anew when it is gone to, so that another device, or the browser's own way back,
 * shows what was saved last.
 */
@Route(value = "cases/:id/application/:step?", layout = PortalFrame.class)
public class ApplicationWizard extends CaseScreen {

    private static final long serialVersionUID = 1L;

    /** Goes to the field that the address names, such as from a finding. */
    private static final String TO_FIELD = "const field = document.getElementById(location.hash.slice(1));"
            + "if (field) { field.scrollIntoView({block: 'center'}); field.focus(); }";

    private final Applications applications;
    private final Cases cases;
    private final Documents documents;
    private String wanted = "";

    @Inject
    public ApplicationWizard(Applications applications, Cases cases, Documents documents) {
        this.applications = applications;
        this.cases = cases;
        this.documents = documents;
    }

    @Override
    protected void entering(BeforeEnterEvent event) {
        wanted = event.getRouteParameters().get("step").orElse("");
    }

    @Override
    protected String title() {
        return text("settle.wizard.title");
    }

    @Override
    protected void show() {
        ApplicationView application = applications.get(caller(), id());
        List<WizardStep> steps = WizardStep.of(application.kind());
        WizardStep step = steps.stream()
                .filter(each -> each.path().equals(wanted))
                .findFirst()
                .orElseGet(() -> first(application, steps));
        Div panel = new Div(new H2(text(step.nameKey())));
        panel.addClassName("pv-wizard-panel");
        panel.add(content(application, step));
        panel.add(walk(application, steps, steps.indexOf(step)));
        Div wizard = new Div(new WizardSteps(application, step), panel);
        wizard.addClassName("pv-wizard");
        getElement().executeJs(TO_FIELD);
        add(
                back(),
                new PageHeader(text("settlement.kind." + application.kind()))
                        .lead(text("settle.wizard.lead", application.workCase().number())),
                wizard);
    }

    /** Where the applicant has left off: the first part that was never saved, else the check. */
    private static WizardStep first(ApplicationView application, List<WizardStep> steps) {
        return steps.stream()
                .filter(step -> step.section()
                        .filter(section -> !application.state(section).saved())
                        .isPresent())
                .findFirst()
                .orElse(WizardStep.CHECK);
    }

    private Component[] content(ApplicationView application, WizardStep step) {
        return switch (step) {
            case DOCUMENTS -> new Component[] {new DocumentList(documents, caller(), id())};
            case CHECK -> new Component[] {new CheckPanel(applications, cases, caller(), id(), this::submitted)};
            default -> form(application, step.section().orElseThrow());
        };
    }

    private Component[] form(ApplicationView application, SectionKey section) {
        Saving saving = new Saving(applications, caller(), id(), application.state(section));
        SectionForm form = Forms.of(application, section);
        form.onChange(() -> saving.save(form.read()));
        form.mark(application.precheck().findings().stream()
                .filter(view ->
                        WizardStep.ofField(view.finding().field()).name().equals(section.name()))
                .toList());
        form.setEnabled(application.editable());
        if (application.editable()
                && form.completeAsShown()
                && !application.state(section).saved()) {
            saving.save(form.read());
        }
        return new Component[] {form, saving};
    }

    private Footer walk(ApplicationView application, List<WizardStep> steps, int at) {
        Footer footer = new Footer();
        footer.addClassName("pv-wizard-walk");
        if (at > 0) {
            Anchor previous =
                    new Anchor(WizardSteps.address(application, steps.get(at - 1)), text("settle.wizard.back"));
            previous.addClassName("pv-button");
            footer.add(previous);
        }
        if (at < steps.size() - 1) {
            Anchor next = new Anchor(WizardSteps.address(application, steps.get(at + 1)), text("settle.wizard.next"));
            next.addClassNames("pv-button", "pv-button-primary");
            footer.add(next);
        }
        return footer;
    }

    private void submitted() {
        Tell.done(text("settle.submitted"));
        go("cases/" + id());
    }
}
