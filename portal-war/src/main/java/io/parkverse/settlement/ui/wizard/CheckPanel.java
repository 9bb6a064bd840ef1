package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.shell.Words;
import java.util.Optional;
import java.util.Set;

/** The last screen: what the check noticed and, when nothing is open, the button that submits. */
class CheckPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SUBMITTING = Set.of("submit", "resubmit");

    private final Applications applications;
    private final Cases cases;
    private final Caller caller;
    private final CaseId id;
    private final SerializableRunnable submitted;

    CheckPanel(Applications applications, Cases cases, Caller caller, CaseId id, SerializableRunnable submitted) {
        this.applications = applications;
        this.cases = cases;
        this.caller = caller;
        this.id = id;
        this.submitted = submitted;
        addClassName("pv-stack");
        if (applications.get(caller, id).editable()) {
            applications.precheck(caller, id);
        }
        show();
    }

    private void show() {
        removeAll();
        ApplicationView application = applications.get(caller, id);
        Optional<AvailableEvent> submit = cases.available(caller, id).stream()
                .filter(event -> SUBMITTING.contains(event.event()))
                .findFirst();
        add(verdict(application, submit), new FindingList(application, this::askReason));
    }

    private Div verdict(ApplicationView application, Optional<AvailableEvent> submit) {
        long open = application.precheck().findings().stream()
                .filter(view -> view.open())
                .count();
        boolean possible = submit.map(AvailableEvent::possible).orElse(false);
        Div verdict = new Div();
        verdict.addClassNames("pv-verdict", possible ? "pv-good" : "pv-attention");
        verdict.getElement().setAttribute("role", "status");
        if (possible) {
            AvailableEvent event = submit.get();
            Button button = new Button(event.label().in(Words.locale()), click -> submit(event));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            verdict.add(
                    new H3(Words.text("settle.check.ready")),
                    new Paragraph(Words.text("settle.check.ready.words")),
                    button);
        } else {
            String why = submit.map(AvailableEvent::refusalKey).map(Words::text).orElse("");
            verdict.add(
                    new H3(open > 0 ? Words.text("settle.check.open", open) : Words.text("settle.check.not-yet")),
                    new Paragraph(why));
        }
        return verdict;
    }

    private void submit(AvailableEvent event) {
        cases.fire(caller, id, event.event(), "");
        submitted.run();
    }

    private void askReason(Finding finding) {
        TextArea reason = new TextArea(Words.text("settle.finding.override.reason"));
        reason.setWidthFull();
        reason.setMaxLength(1_000);
        reason.setRequiredIndicatorVisible(true);
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Words.text("settle.finding.override"));
        dialog.setText(new Div(new Paragraph(finding.reason(Words.locale())), reason));
        dialog.setConfirmText(Words.text("settle.finding.override.confirm"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.text("shell.cancel"));
        dialog.addConfirmListener(confirm -> {
            applications.override(caller, id, finding.ruleId(), finding.field(), reason.getValue());
            show();
        });
        dialog.open();
    }
}
