package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.Command;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;

/** A form in a window. It stays open, with its input, until what it is for was done; a refusal stands above the buttons. */
public final class EditDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div refusal = new Div();

    private EditDialog(String heading, Component... fields) {
        setHeaderTitle(heading);
        setWidth("min(560px, 94vw)");
        Div form = new Div(fields);
        form.addClassName("pv-form");
        refusal.addClassName("pv-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(form, refusal);
    }

    /**
     * Opens the window.
     *
     * @param deed reads the fields and calls the boundary
     * @param done what follows when it was done
     */
    public static void open(String heading, Command deed, SerializableRunnable done, Component... fields) {
        EditDialog dialog = new EditDialog(heading, fields);
        Button go = new Button(Words.text("shell.save"), click -> dialog.attempt(deed, done));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.text("shell.cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    private void attempt(Command deed, SerializableRunnable done) {
        try {
            deed.execute();
        } catch (DomainException refused) {
            refusal.setText(Words.refusal(refused));
            refusal.setVisible(true);
            return;
        }
        close();
        done.run();
    }
}
