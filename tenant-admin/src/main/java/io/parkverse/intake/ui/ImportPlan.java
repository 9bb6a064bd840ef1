package io.parkverse.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.console.Deed;
import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.FileShape;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakePreview;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.Intakes;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the columns of a file mean and how it is to be taken, and what that would do. Enters nothing by itself. */
final class ImportPlan extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SAMPLE = 40;

    private final Caller caller;
    private final Intakes intakes;
    private final IntakeId id;
    private final List<String> headings;
    private final SerializableRunnable started;
    private final Map<IntakeField, ComboBox<Integer>> columns = new EnumMap<>(IntakeField.class);
    private final RadioButtonGroup<Boolean> wholeOnly = new RadioButtonGroup<>();
    private final Checkbox createAddresses = new Checkbox(own("create-addresses"));
    private final Checkbox updateExisting = new Checkbox(own("update-existing"));
    private final Checkbox acceptCodes = new Checkbox(own("accept-codes"));
    private final Div outcome = new Div();

    ImportPlan(Caller caller, Intakes intakes, IntakeView view, SerializableRunnable started) {
        this.caller = caller;
        this.intakes = intakes;
        this.id = view.id();
        this.headings = view.mapping().headings();
        this.started = started;
        addClassName("pv-stack");
        outcome.addClassName("pv-stack");
        FileShape shape = intakes.shape(caller, id);
        add(new Card(own("columns"), read(shape), fields(view.mapping(), shape)), choices(), outcome);
    }

    private Span read(FileShape shape) {
        Span words = new Span(
                shape.encoding().isEmpty()
                        ? own("read.workbook", shape.rows())
                        : own("read.text", shape.rows(), shape.encoding()));
        words.addClassName("pv-muted");
        return words;
    }

    private Div fields(ColumnMapping mapping, FileShape shape) {
        Div form = new Div();
        form.addClassName("pv-form");
        for (IntakeField field : IntakeField.values()) {
            ComboBox<Integer> column = new ComboBox<>(Words.text("intake.field." + field));
            column.setId("column-" + field.name().toLowerCase(Locale.ROOT));
            column.setItems(IntStream.range(0, headings.size()).boxed().toList());
            column.setItemLabelGenerator(headings::get);
            column.setClearButtonVisible(!field.required());
            column.setRequiredIndicatorVisible(field.required());
            column.setPlaceholder(own("no-column"));
            column.addValueChangeListener(change -> column.setHelperText(sample(shape, change.getValue())));
            Integer known = mapping.columns().get(field);
            column.setHelperText(sample(shape, known));
            column.setValue(known);
            columns.put(field, column);
            form.add(column);
        }
        return form;
    }

    /** What the first rows have in a column, so that nobody has to open the file again. */
    private static String sample(FileShape shape, Integer column) {
        if (column == null) {
            return "";
        }
        String cells = shape.sample().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .collect(Collectors.joining(" · "));
        return cells.length() <= LONGEST_SAMPLE ? cells : cells.substring(0, LONGEST_SAMPLE) + "…";
    }

    private Card choices() {
        wholeOnly.setId("wrong-rows");
        wholeOnly.setLabel(own("wrong-rows"));
        wholeOnly.setItems(false, true);
        wholeOnly.setItemLabelGenerator(whole -> own(whole ? "whole" : "good-rows"));
        wholeOnly.setValue(false);
        Div boxes = new Div(wholeOnly, createAddresses, updateExisting, acceptCodes);
        boxes.addClassName("pv-stack");
        Button look = new Button(own("preview"), VaadinIcon.EYE.create(), click -> preview());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Card(own("choices"), boxes).actions(look);
    }

    private void preview() {
        outcome.removeAll();
        Deed.done(() -> {
            intakes.map(caller, id, mapping());
            IntakeChoices chosen = chosen();
            IntakePreview preview = intakes.preview(caller, id, chosen);
            outcome.add(new ImportPreview(preview, chosen.allOrNothing(), () -> start(chosen)));
            outcome.scrollIntoView();
        });
    }

    /** With the choices of the preview: whoever changes them looks again. */
    private void start(IntakeChoices chosen) {
        if (Deed.done(() -> intakes.start(caller, id, chosen))) {
            started.run();
        }
    }

    private ColumnMapping mapping() {
        Map<IntakeField, Integer> chosen = new EnumMap<>(IntakeField.class);
        columns.forEach((field, column) -> {
            if (column.getValue() != null) {
                chosen.put(field, column.getValue());
            }
        });
        return new ColumnMapping(headings, chosen);
    }

    private IntakeChoices chosen() {
        return new IntakeChoices(
                wholeOnly.getValue(), createAddresses.getValue(), updateExisting.getValue(), acceptCodes.getValue());
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.imports." + name, arguments);
    }
}
