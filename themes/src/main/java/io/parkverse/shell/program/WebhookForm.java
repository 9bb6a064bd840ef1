package io.parkverse.shell.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import io.parkverse.webhooks.boundary.WebhookError;
import io.parkverse.webhooks.boundary.WebhookEvent;
import java.util.Collection;
import java.util.Set;

/** Asks where a webhook leads and what it is told. */
class WebhookForm extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField address = new TextField(Words.text("shell.webhook.address"));
    private final CheckboxGroup<WebhookEvent> events = new CheckboxGroup<>(Words.text("shell.webhook.events"));

    WebhookForm(
            String present, Collection<WebhookEvent> chosen, SerializableBiConsumer<String, Set<WebhookEvent>> saved) {
        setHeaderTitle(Words.text(present.isEmpty() ? "shell.webhook.add" : "shell.webhook.change"));
        address.setPlaceholder("https://");
        address.setHelperText(Words.text("shell.webhook.address.help"));
        address.setValue(present);
        address.setRequiredIndicatorVisible(true);
        events.setItems(WebhookEvent.values());
        events.setItemLabelGenerator(event -> Words.text("webhooks.event." + event) + " (" + event.type() + ")");
        events.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        events.setValue(chosen.isEmpty() ? Set.of(WebhookEvent.values()) : Set.copyOf(chosen));
        Div form = new Div(address, events);
        form.addClassNames("pv-form", "pv-dialog-form");
        add(form);
        Button save = new Button(Words.text("shell.webhook.save"), click -> save(saved));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.text("shell.cancel"), click -> close()), save);
    }

    private void save(SerializableBiConsumer<String, Set<WebhookEvent>> saved) {
        try {
            saved.accept(address.getValue(), events.getValue());
            close();
        } catch (DomainException refusal) {
            if (refusal.code() == WebhookError.ADDRESS_INVALID) {
                address.setErrorMessage(Words.refusal(refusal));
                address.setInvalid(true);
            } else {
                Tell.refused(refusal);
            }
        }
    }
}
