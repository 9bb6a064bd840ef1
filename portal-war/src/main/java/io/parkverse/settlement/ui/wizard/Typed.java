package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Hears of what a person enters: in fields that are typed in, shortly after the last key, and at once
 * when the field is left. Who goes on to the next screen right after the last key loses nothing: Flow
 * holds the last keys back for a moment and drops them when the field has gone meanwhile.
 */
final class Typed {

    private static final String VALUE = "value";
    private static final String VALUE_ON_PAGE = "element.value";

    private Typed() {}

    static void onChange(SerializableRunnable action, AbstractField<?, ?>... fields) {
        for (AbstractField<?, ?> field : fields) {
            if (field instanceof TextField || field instanceof TextArea || field instanceof BigDecimalField) {
                ((HasValueChangeMode) field).setValueChangeMode(ValueChangeMode.LAZY);
                field.getElement()
                        .addEventListener("change", left -> take(field.getElement(), left, action))
                        .addEventData(VALUE_ON_PAGE);
            }
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    action.run();
                }
            });
        }
    }

    private static void take(Element field, DomEvent left, SerializableRunnable action) {
        String typed = left.getEventData().getString(VALUE_ON_PAGE);
        if (!typed.equals(field.getProperty(VALUE, ""))) {
            field.setProperty(VALUE, typed);
            action.run();
        }
    }
}
