package io.parkverse.webhooks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.program.WebhookDesk;
import io.parkverse.webhooks.boundary.Webhooks;
import jakarta.inject.Inject;
import java.util.Optional;

/** Addresses that are told what happens in the park. */
@Needs("webhooks.edit")
@Route(value = "webhooks", layout = ConsoleFrame.class)
public class WebhooksView extends View {

    private static final long serialVersionUID = 1L;

    @Inject
    public WebhooksView(Webhooks webhooks) {
        WebhookDesk desk = new WebhookDesk(webhooks, caller(), Optional.empty());
        Button add = desk.adding();
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div card = new Div(desk);
        card.addClassName("pv-card");
        add(new PageHeader(title()).lead(text("manage.webhooks.lead")).actions(add), card);
    }

    @Override
    protected String title() {
        return text("manage.webhooks.title");
    }
}
