package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.settlement.boundary.precheck.Severity;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the pre-check noticed, by weight: why, how to put it right, where, and on what it rests. */
class FindingList extends Div {

    private static final long serialVersionUID = 1L;

    private final ApplicationView application;
    private final SerializableConsumer<Finding> insist;

    FindingList(ApplicationView application, SerializableConsumer<Finding> insist) {
        this.application = application;
        this.insist = insist;
        addClassName("pv-findings");
        for (Severity severity : Severity.values()) {
            group(severity);
        }
    }

    private void group(Severity severity) {
        List<FindingView> some = application.precheck().findings().stream()
                .filter(view -> view.finding().severity() == severity)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        add(new H3(Words.text("settle.finding." + severity, some.size())));
        some.forEach(view -> add(row(view)));
    }

    private Div row(FindingView view) {
        Finding finding = view.finding();
        Paragraph reason = new Paragraph(finding.reason(Words.locale()));
        Paragraph fix = new Paragraph(finding.fix(Words.locale()));
        reason.addClassName("pv-finding-reason");
        fix.addClassName("pv-muted");
        Div words = new Div(reason, fix);
        if (!finding.source().key().equals(Citation.PORTAL.key())) {
            words.add(source(finding.source()));
        }
        if (!view.overrideReason().isBlank()) {
            words.add(new Paragraph(Words.text("settle.finding.insisted", view.overrideReason())));
        }
        Div actions = new Div(actions(view).toArray(Component[]::new));
        actions.addClassName("pv-finding-actions");
        Div row = new Div(tone(view), words, actions);
        row.addClassNames(
                "pv-finding", "pv-finding-" + finding.severity().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static StatePill tone(FindingView view) {
        Tone tone = switch (view.finding().severity()) {
            case BLOCKING -> view.open() ? Tone.DANGER : Tone.GOOD;
            case WARNING -> Tone.ATTENTION;
            case INFO -> Tone.NEUTRAL;
        };
        String key = view.finding().blocks() && !view.open()
                ? "settle.finding.overridden"
                : "settle.finding.word." + view.finding().severity();
        return new StatePill(tone, Words.text(key));
    }

    private List<Component> actions(FindingView view) {
        List<Component> actions = new ArrayList<>();
        WizardStep step = WizardStep.ofField(view.finding().field());
        String anchor = "#" + SectionForm.anchor(view.finding().field());
        Anchor go = new Anchor(WizardSteps.address(application, step) + anchor, Words.text("settle.finding.go"));
        go.getElement().setAttribute("aria-label", Words.text("settle.finding.go-to", Words.text(step.nameKey())));
        actions.add(go);
        if (view.finding().overridable() && view.open()) {
            Button override = new Button(Words.text("settle.finding.override"), click -> insist.accept(view.finding()));
            override.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            actions.add(override);
        }
        return actions;
    }

    private static Details source(Citation source) {
        Div summary = new Div(new Span(Words.text("settle.source", source.title())));
        if (!source.verified()) {
            summary.add(new StatePill(Tone.NEUTRAL, Words.text("settle.source.unverified")));
        }
        summary.addClassName("pv-row");
        Div body = new Div();
        if (!source.quote().isBlank()) {
            body.add(quote(source.quote()));
        }
        String number = source.number().isBlank() ? "" : source.number() + " · ";
        body.add(new Span(number + Words.text("settle.source.from", Words.day(source.validFrom()))));
        if (!source.verified()) {
            body.add(new Paragraph(Words.text("settle.source.unverified.words")));
        }
        Details details = new Details(summary, body);
        details.addClassName("pv-source");
        return details;
    }

    private static Paragraph quote(String sentence) {
        Paragraph quote = new Paragraph("“" + sentence + "”");
        quote.addClassName("pv-quote");
        return quote;
    }
}
