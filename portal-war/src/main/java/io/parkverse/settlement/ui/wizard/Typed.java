package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/** Tells of what a person types, shortly after the last key. */
final class Typed {

    private Typed() {}

    /**
     * Has a field told while it is typed in, and at once when it is left: who goes on to the next screen
     * right after the last key loses nothing.
     */
    static <F extends Component & HasValueChangeMode> F promptly(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().addPropertyChangeListener("value", "change", change -> {});
        return field;
    }

    static void onChange(SerializableRunnable action, AbstractField<?, ?>... fields) {
        for (AbstractField<?, ?> field : fields) {
            if (field instanceof TextField text) {
                promptly(text);
            }
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    action.run();
                }
            });
        }
    }
}
