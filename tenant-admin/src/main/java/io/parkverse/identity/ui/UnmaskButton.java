package io.parkverse.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.console.Deed;
import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Facts;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Asks for a reason and shows the personal data of one record for as long as its window is open; the
 * page below stays masked.
 */
public final class UnmaskButton extends Button {

    private static final long serialVersionUID = 1L;

    /** The record that is asked for, and who asks. */
    public record Request(Caller caller, String kind, UUID subject) implements Serializable {}

    public UnmaskButton(Unmasking unmasking, Request request) {
        super(Words.text("desk.unmask.show"), VaadinIcon.EYE.create());
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClickListener(click -> ask(unmasking, request));
    }

    private static void ask(Unmasking unmasking, Request request) {
        TextArea reason = new TextArea(Words.text("desk.unmask.reason"));
        reason.setHelperText(Words.text("desk.unmask.reason.help"));
        reason.setWidthFull();
        Deed.ask(
                Words.text("desk.unmask.show"),
                Words.text("desk.unmask.go"),
                () -> show(unmasking.reveal(request.caller(), request.kind(), request.subject(), reason.getValue())),
                reason);
    }

    private static void show(List<Revealed> values) {
        Facts facts = new Facts();
        values.forEach(value -> facts.fact(Words.text(value.labelKey()), value.value()));
        Dialog dialog = new Dialog(facts);
        dialog.setHeaderTitle(Words.text("desk.unmask.title"));
        dialog.setWidth("640px");
        dialog.getFooter().add(new Button(Words.text("desk.unmask.close"), click -> dialog.close()));
        dialog.open();
    }
}
