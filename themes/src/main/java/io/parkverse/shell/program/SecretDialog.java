package io.parkverse.shell.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.shell.Words;

/** Shows a secret once, to be copied. Only its own button closes it, so that no stray click loses the secret. */
public class SecretDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public SecretDialog(String heading, String words, String secret) {
        setHeaderTitle(heading);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        TextField field = new TextField(Words.text("shell.secret.label"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        Button copy = new Button(Words.text("shell.secret.copy"), click -> copy(field));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(new Paragraph(words), field);
        form.addClassNames("pv-form", "pv-dialog-form");
        add(form);
        getFooter().add(new Button(Words.text("shell.secret.kept"), click -> close()), copy);
    }

    /** Where a page may not reach the clipboard, the field is selected for the person to copy. */
    private static void copy(TextField field) {
        field.getElement()
                .executeJs("this.inputElement.select(); navigator.clipboard?.writeText(this.value).catch(() => {});");
    }
}
