package io.parkverse.shell.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import io.parkverse.webhooks.boundary.DeliveryView;
import io.parkverse.webhooks.boundary.WebhookView;
import io.parkverse.webhooks.boundary.Webhooks;

/** What was sent to a webhook, what the other side said, and the way to send it again. */
class DeliveryLogDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int PART = 20;

    private final Webhooks webhooks;
    private final Caller caller;
    private final WebhookView webhook;
    private final Div lines = new Div();
    private int shown = PART;

    DeliveryLogDialog(Webhooks webhooks, Caller caller, WebhookView webhook) {
        this.webhooks = webhooks;
        this.caller = caller;
        this.webhook = webhook;
        setHeaderTitle(Words.text("shell.webhook.log.title"));
        setWidth("760px");
        lines.addClassName("pv-people");
        add(new Paragraph(webhook.address()), lines);
        getFooter()
                .add(
                        new Button(Words.text("shell.webhook.log.reload"), click -> show()),
                        new Button(Words.text("shell.close"), click -> close()));
        show();
    }

    private void show() {
        lines.removeAll();
        Page<DeliveryView> page = webhooks.deliveries(caller, webhook.id(), PageRequest.first(shown));
        page.items().forEach(delivery -> lines.add(line(delivery)));
        if (page.items().isEmpty()) {
            lines.add(new Paragraph(Words.text("shell.webhook.log.none")));
        }
        if (page.total() > shown && shown < PageRequest.MAX_LIMIT) {
            lines.add(new Button(Words.text("shell.webhook.log.more"), click -> {
                shown = Math.min(shown + PART, PageRequest.MAX_LIMIT);
                show();
            }));
        }
    }

    private Component line(DeliveryView delivery) {
        Span facts = new Span(facts(delivery));
        facts.addClassName("pv-muted");
        Pre body = new Pre(delivery.body());
        body.getStyle().set("white-space", "pre-wrap").set("overflow-wrap", "anywhere");
        Div what = new Div(
                new Span(Words.moment(delivery.at()) + " · " + delivery.type()),
                facts,
                new Details(Words.text("shell.webhook.log.body"), body));
        what.addClassName("pv-person");
        Div line = new Div(what, state(delivery));
        line.addClassName("pv-people-line");
        if (delivery.state() != DeliveryView.State.WAITING && webhook.active()) {
            Button again = new Button(Words.text("shell.webhook.log.again"), click -> replay(delivery));
            again.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(again);
        }
        return line;
    }

    private void replay(DeliveryView delivery) {
        WebhookDesk.attempt(() -> {
            webhooks.replay(caller, delivery.id());
            Tell.done(Words.text("shell.webhook.log.again.done"));
            show();
        });
    }

    private static String facts(DeliveryView delivery) {
        if (delivery.attempts() == 0) {
            return Words.text("shell.webhook.log.first");
        }
        return delivery.state() == DeliveryView.State.WAITING
                ? Words.text(
                        "shell.webhook.log.next", delivery.attempts(), delivery.last(), Words.moment(delivery.nextAt()))
                : Words.text("shell.webhook.log.attempts", delivery.attempts(), delivery.last());
    }

    private static StatePill state(DeliveryView delivery) {
        Tone tone = switch (delivery.state()) {
            case WAITING -> Tone.WAITING;
            case DELIVERED -> Tone.GOOD;
            case FAILED -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("webhooks.delivery." + delivery.state()));
    }
}
