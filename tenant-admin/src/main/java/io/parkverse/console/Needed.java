package io.parkverse.console;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.parkverse.shell.Words;
import java.util.List;

/** Fields that must be filled before a deed is tried; each empty one says so itself. */
public final class Needed {

    private Needed() {}

    /** Whether all are filled. */
    public static boolean all(AbstractField<?, ?>... fields) {
        List<AbstractField<?, ?>> empty =
                List.of(fields).stream().filter(Needed::empty).toList();
        for (AbstractField<?, ?> field : fields) {
            if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(Words.text("shell.needed"));
                validated.setInvalid(empty.contains(field));
            }
        }
        return empty.isEmpty();
    }

    private static boolean empty(AbstractField<?, ?> field) {
        return field.isEmpty() || (field.getValue() instanceof String words && words.isBlank());
    }
}
