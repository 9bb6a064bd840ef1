package io.parkverse.shell.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import io.parkverse.webhooks.boundary.WebhookView;
import io.parkverse.webhooks.boundary.Webhooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The webhooks of the park or of an enterprise, with all that can be done to them. */
public class WebhookDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final Webhooks webhooks;
    private final Caller caller;
    private final ArrayList<EnterpriseId> owner;

    /**
     * A desk.
     *
     * @param owner the enterprise whose webhooks are shown; empty for those of the park
     */
    public WebhookDesk(Webhooks webhooks, Caller caller, Optional<EnterpriseId> owner) {
        this.webhooks = webhooks;
        this.caller = caller;
        this.owner = new ArrayList<>(owner.stream().toList());
        addClassName("pv-people");
        show();
    }

    /** Opens the form for a new webhook; for the head of whatever holds the desk. */
    public Button adding() {
        return new Button(
                Words.text("shell.webhook.add"),
                VaadinIcon.PLUS.create(),
                click -> new WebhookForm("", List.of(), (address, events) -> {
                            WebhookView.Made made =
                                    webhooks.add(caller, owner.stream().findFirst(), address, events);
                            show();
                            showSecret(made.secret());
                        })
                        .open());
    }

    private void show() {
        removeAll();
        List<WebhookView> found = webhooks.list(caller, owner.stream().findFirst());
        found.forEach(webhook -> add(line(webhook)));
        if (found.isEmpty()) {
            add(new Paragraph(Words.text("shell.webhook.none")));
        }
    }

    private Component line(WebhookView webhook) {
        Span events = new Span(webhook.events().stream()
                .map(event -> Words.text("webhooks.event." + event))
                .collect(Collectors.joining(Words.text("shell.list.separator"))));
        events.addClassName("pv-muted");
        Span address = new Span(webhook.address());
        address.getStyle().set("overflow-wrap", "anywhere");
        Div what = new Div(address, events, buttons(webhook));
        what.addClassName("pv-person");
        StatePill state = webhook.active()
                ? new StatePill(Tone.GOOD, Words.text("shell.webhook.active"))
                : new StatePill(Tone.NEUTRAL, Words.text("shell.webhook.paused"));
        Div line = new Div(what, state);
        line.addClassName("pv-people-line");
        return line;
    }

    private Component buttons(WebhookView webhook) {
        Div row = new Div(
                button("log", () -> new DeliveryLogDialog(webhooks, caller, webhook).open()),
                button("change", () -> change(webhook)),
                button("secret", () -> renew(webhook)),
                button(webhook.active() ? "pause" : "resume", () -> {
                    webhooks.activate(caller, webhook.id(), !webhook.active());
                    show();
                }),
                button("remove", () -> remove(webhook)));
        if (webhook.active()) {
            row.addComponentAtIndex(1, button("try", () -> {
                webhooks.tryOut(caller, webhook.id());
                Tell.done(Words.text("shell.webhook.try.done"));
            }));
        }
        row.addClassName("pv-row");
        return row;
    }

    private void change(WebhookView webhook) {
        new WebhookForm(webhook.address(), webhook.events(), (address, events) -> {
                    webhooks.change(caller, webhook.id(), address, events);
                    show();
                })
                .open();
    }

    private void renew(WebhookView webhook) {
        Tell.sure(
                Words.text("shell.webhook.secret"),
                Words.text("shell.webhook.secret.words", webhook.address()),
                Words.text("shell.webhook.secret"),
                () -> attempt(() -> showSecret(webhooks.renewSecret(caller, webhook.id()))));
    }

    private void remove(WebhookView webhook) {
        Tell.sure(
                Words.text("shell.webhook.remove"),
                Words.text("shell.webhook.remove.words", webhook.address()),
                Words.text("shell.webhook.remove"),
                () -> attempt(() -> {
                    webhooks.remove(caller, webhook.id());
                    show();
                }));
    }

    private static void showSecret(String secret) {
        new SecretDialog(Words.text("shell.webhook.made"), Words.text("shell.webhook.made.words"), secret).open();
    }

    private static Button button(String name, Command deed) {
        Button button = new Button(Words.text("shell.webhook." + name), click -> attempt(deed));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    static void attempt(Command deed) {
        try {
            deed.execute();
        } catch (DomainException refusal) {
            Tell.refused(refusal);
        }
    }
}
