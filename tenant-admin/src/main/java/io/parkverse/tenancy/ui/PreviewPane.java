package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.shell.Words;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of the park's public page, drawn with a brand that is not saved yet. */
final class PreviewPane extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern PROPERTY = Pattern.compile("([a-z0-9-]+):([^;}]+)");

    /** What Lumo derives from its colours for the whole page; a part with other colours derives it anew. */
    private static final Map<String, String> DERIVED = Map.ofEntries(
            Map.entry("--vaadin-input-field-background", "--lumo-contrast-10pct"),
            Map.entry("--vaadin-input-field-hover-highlight", "--lumo-contrast-50pct"),
            Map.entry("--vaadin-input-field-value-color", "--lumo-body-text-color"),
            Map.entry("--vaadin-input-field-label-color", "--lumo-secondary-text-color"),
            Map.entry("--vaadin-input-field-hovered-label-color", "--lumo-body-text-color"),
            Map.entry("--vaadin-input-field-focused-label-color", "--lumo-primary-text-color"),
            Map.entry("--vaadin-focus-ring-color", "--lumo-primary-color-50pct"),
            Map.entry("--vaadin-button-background", "--lumo-contrast-5pct"),
            Map.entry("--vaadin-button-text-color", "--lumo-primary-text-color"),
            Map.entry("--vaadin-button-primary-background", "--lumo-primary-color"),
            Map.entry("--vaadin-button-primary-text-color", "--lumo-primary-contrast-color"));

    PreviewPane(String park, String mode) {
        setClassName("pv-card");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", mode);
        getStyle()
                .set("background", "var(--pv-tint)")
                .set("color", "var(--pv-ink)")
                .set("border-radius", "var(--pv-radius)");
        DERIVED.forEach((name, colour) -> getStyle().set(name, "var(" + colour + ")"));
        Span name = new Span(mode);
        name.addClassName("pv-muted");
        Paragraph headline = new Paragraph(Words.text("tenancy.text.welcome-title", park));
        headline.getStyle()
                .set("font-family", "var(--pv-headline)")
                .set("font-size", "calc(32px * var(--pv-font-scale, 1))")
                .set("line-height", "1.25")
                .set("margin", "8px 0");
        Paragraph words = new Paragraph(Words.text("tenancy.text.welcome-lead"));
        words.getStyle().set("color", "var(--pv-muted)").set("margin", "0 0 16px");
        add(name, headline, words, controls(), card());
    }

    private static Div controls() {
        Button primary = new Button(Words.text("manage.brand.sample.settle"));
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button other = new Button(Words.text("manage.brand.sample.more"));
        Div row = new Div(primary, other);
        row.addClassName("pv-row");
        return row;
    }

    private static Div card() {
        Span state = new Span(Words.text("manage.brand.sample.news"));
        state.getStyle().set("font-weight", "600");
        TextField field = new TextField(Words.text("manage.brand.sample.field"));
        field.setValue(Words.text("manage.brand.sample.value"));
        Div card = new Div(state, field);
        card.addClassName("pv-stack");
        card.getStyle()
                .set("background", "var(--pv-surface)")
                .set("border", "1px solid var(--pv-line)")
                .set("border-inline-start", "4px solid var(--pv-accent)")
                .set("border-radius", "var(--pv-radius)")
                .set("padding", "16px")
                .set("margin-top", "16px")
                .set("gap", "8px");
        return card;
    }

    /** Takes over the custom properties of a rule; a dark rule lacks the shape and gets it from the light one. */
    void show(String css, String selector) {
        apply(css, "html");
        apply(css, selector);
    }

    private void apply(String css, String selector) {
        int start = css.indexOf(selector + "{") + selector.length() + 1;
        Matcher property = PROPERTY.matcher(css.substring(start, css.indexOf('}', start)));
        while (property.find()) {
            getStyle().set(property.group(1), property.group(2));
        }
    }
}
