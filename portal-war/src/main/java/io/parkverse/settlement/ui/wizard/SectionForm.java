package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of one part of the application. Every field is known by the path that findings use
 * ({@code NAMES.1.tradeName}), so that a finding is shown where it can be put right.
 */
abstract class SectionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private SerializableRunnable changed = () -> {};

    protected SectionForm() {
        addClassName("pv-form");
    }

    /** What is to be done shortly after each change by the person. */
    final void onChange(SerializableRunnable action) {
        changed = action;
    }

    /** Whether what is shown at first is a usual choice that needs no change: then seeing it is choosing it. */
    boolean completeAsShown() {
        return false;
    }

    /** What the fields say now; any of it may be blank. */
    abstract ApplicationSection read();

    /** Shows findings at their fields; one about a group is shown at the first field of it. */
    final void mark(List<FindingView> findings) {
        findings.stream().filter(FindingView::open).forEach(view -> {
            String path = view.finding().field();
            fields.entrySet().stream()
                    .filter(field ->
                            field.getKey().equals(path) || field.getKey().startsWith(path + "."))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .ifPresent(field -> complain(field, view.finding().fix(Words.locale())));
        });
    }

    /** The anchor of the field that a finding is about. */
    static String anchor(String path) {
        return "field-" + path.replace('.', '-');
    }

    protected final <F extends AbstractField<F, ?>> F field(String path, F field) {
        fields.put(path, field);
        field.setId(anchor(path));
        Typed.onChange(this::changed, field);
        return field;
    }

    protected final TextField text(String path, String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setMaxLength(500);
        return field(path, field);
    }

    protected void changed() {
        changed.run();
    }

    protected final H3 heading(String key) {
        return new H3(Words.text(key));
    }

    protected final Paragraph hint(String key) {
        Paragraph words = new Paragraph(Words.text(key));
        words.addClassName("pv-muted");
        return words;
    }

    protected static Div line(Component... components) {
        Div line = new Div(components);
        line.addClassName("pv-form-line");
        return line;
    }

    protected static String said(HasValue<?, String> field) {
        return field.getValue() == null ? "" : field.getValue().strip();
    }

    private static void complain(Component field, String fix) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(true);
            validated.setErrorMessage(fix);
        }
    }
}
