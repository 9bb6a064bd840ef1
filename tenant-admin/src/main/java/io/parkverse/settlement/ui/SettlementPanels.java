package io.parkverse.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.identity.ui.UnmaskButton;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.settlement.boundary.precheck.Severity;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Stepper;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** What staff reads and does about a settlement case, beside its documents. */
public class SettlementPanels implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Applications applications;
    private final Cases cases;
    private final SettlementDeeds deeds;
    private final Unmasking unmasking;
    private final Rights rights;

    @Inject
    public SettlementPanels(
            Applications applications, Cases cases, SettlementDeeds deeds, Unmasking unmasking, Rights rights) {
        this.applications = applications;
        this.cases = cases;
        this.deeds = deeds;
        this.unmasking = unmasking;
        this.rights = rights;
    }

    /** What was applied for, personal data masked, and what the pre-check found. */
    public Component application(Caller caller, CaseView view) {
        ApplicationView application = applications.get(caller, view.id());
        Card data = new Card(Words.text("desk.application.title"), facts(application));
        if (rights.may(caller, "settlement.reveal")) {
            data.actions(new UnmaskButton(
                    unmasking,
                    new UnmaskButton.Request(
                            caller, ApplicationView.PERSONAL_DATA, view.id().value())));
        }
        Div stack = new Div(data, findings(application));
        stack.addClassName("pv-stack");
        return stack;
    }

    /** The deed that the state asks for, and the steps. */
    public Component state(Caller caller, CaseView view, Runnable again) {
        Div stack = new Div();
        stack.addClassName("pv-stack");
        stack.add(deeds.of(caller, view, again));
        stack.add(new Card(Words.text("desk.case.steps"), steps(caller, view)));
        return stack;
    }

    private static Facts facts(ApplicationView application) {
        ApplicationData data = application.data();
        return new Facts()
                .fact(
                        Words.text("desk.application.names"),
                        data.names().proposed().stream().map(ProposedName::full).collect(Collectors.joining(" / ")))
                .fact(
                        Words.text("desk.application.existing"),
                        data.existing().name() + " " + data.existing().code())
                .fact(Words.text("desk.application.scope"), data.scope().text())
                .fact(
                        Words.text("desk.application.capital"),
                        data.capital().registered().isZero()
                                ? ""
                                : Words.amount(data.capital().registered()))
                .fact(
                        Words.text("desk.application.representative"),
                        data.people().legalRepresentative().name() + " "
                                + data.people().legalRepresentative().paperNumber())
                .fact(
                        Words.text("desk.application.liaison"),
                        data.people().liaison().name() + " "
                                + data.people().liaison().mobile())
                .fact(
                        Words.text("desk.application.shareholders"),
                        data.owners().shareholders().stream()
                                .map(SettlementPanels::share)
                                .collect(Collectors.joining("，")))
                .fact(
                        Words.text("desk.application.address"),
                        Words.text("settlement.address-kind."
                                        + data.address().kind().name()) + " · "
                                + Words.text(
                                        "desk.application.months",
                                        data.address().termMonths()));
    }

    private static String share(Shareholder holder) {
        return holder.name() + " "
                + BigDecimal.valueOf(holder.basisPoints(), 2)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    private static Card findings(ApplicationView application) {
        Card card = new Card(Words.text("desk.application.findings"));
        if (application.precheck().findings().isEmpty()) {
            Span fine = new Span(Words.text("desk.application.findings.none"));
            fine.addClassName("pv-muted");
            card.add(fine);
        }
        for (FindingView view : application.precheck().findings()) {
            Finding finding = view.finding();
            Div row = new Div(
                    new StatePill(
                            tone(finding.severity()), Words.text("desk.application.severity." + finding.severity())),
                    new Span(finding.reason(Words.locale())));
            row.addClassName("pv-finding");
            if (!view.overrideReason().isBlank()) {
                row.add(new Span(Words.text("desk.application.override", view.overrideReason())));
            }
            card.add(row);
        }
        return card;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case BLOCKING -> Tone.DANGER;
            case WARNING -> Tone.ATTENTION;
            case INFO -> Tone.NEUTRAL;
        };
    }

    private Stepper steps(Caller caller, CaseView view) {
        Stepper stepper = new Stepper();
        CaseStatus status = cases.status(caller, view.id());
        for (CaseStatus.StepStatus step : status.steps()) {
            Stepper.Progress progress = switch (step.progress()) {
                case DONE -> Stepper.Progress.DONE;
                case CURRENT -> Stepper.Progress.CURRENT;
                case AHEAD -> Stepper.Progress.AHEAD;
            };
            stepper.step(
                    progress,
                    step.state().name().in(Words.locale()),
                    step.since().map(Words::moment).orElse(""));
        }
        return stepper;
    }
}
