package io.parkverse.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;

/** Does something through a boundary and says what came of it; a refusal leaves the input as it is. */
public final class Deed {

    private Deed() {}

    /** Whether it was done. */
    public static boolean done(Command deed) {
        try {
            deed.execute();
            return true;
        } catch (DomainException refusal) {
            Tell.refused(refusal);
            return false;
        }
    }

    /** A dialog with a form that stays open until its deed was done. */
    public static void ask(String heading, String verb, Command deed, Component... fields) {
        askWhile(heading, verb, () -> done(deed), fields);
    }

    /** The same, for a form that says itself whether it is complete and its deed was done. */
    public static void askWhile(String heading, String verb, SerializableSupplier<Boolean> deed, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(heading);
        Div form = new Div(fields);
        form.addClassNames("pv-form", "pv-dialog-form");
        Button go = new Button(verb, click -> {
            if (deed.get()) {
                dialog.close();
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(form);
        dialog.getFooter().add(new Button(Words.text("shell.cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    /** A small button within a row. */
    public static Button small(String verb, Command deed) {
        Button button = new Button(verb, click -> deed.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
