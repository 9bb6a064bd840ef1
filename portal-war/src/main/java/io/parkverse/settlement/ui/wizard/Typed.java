package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/** Tells of what a person types, shortly after the last key. */
final class Typed {

    private Typed() {}

    static void onChange(SerializableRunnable action, AbstractField<?, ?>... fields) {
        for (AbstractField<?, ?> field : fields) {
            if (field instanceof TextField text) {
                text.setValueChangeMode(ValueChangeMode.LAZY);
            }
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    action.run();
                }
            });
        }
    }
}
