package io.parkverse.offboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.console.Deed;
import io.parkverse.offboarding.boundary.DepartureState;
import io.parkverse.offboarding.boundary.DepartureView;
import io.parkverse.offboarding.boundary.Departures;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import java.util.Optional;

/** The way of a park out of the platform: to announce it, to take it back, and what came of it. */
public final class DepartureCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Caller caller;
    private final Departures departures;
    private final Parks parks;
    private final TenantId park;

    public DepartureCard(Caller caller, Departures departures, Parks parks, TenantId park) {
        this.caller = caller;
        this.departures = departures;
        this.parks = parks;
        this.park = park;
        show();
    }

    private void show() {
        removeAll();
        Optional<DepartureView> last = departures.of(caller, park);
        ParkView known = parks.get(caller, park);
        add(last.filter(departure -> departure.state() != DepartureState.WITHDRAWN)
                .map(this::running)
                .orElseGet(() -> closing(known)));
    }

    private Card closing(ParkView known) {
        Card card = new Card(own("close"), new Paragraph(own("close.words", Departures.GRACE.toDays())));
        if (known.state() == ParkState.OPEN || known.state() == ParkState.SUSPENDED) {
            Button close = new Button(own("close.go"), click -> ask(known));
            close.addThemeVariants(ButtonVariant.LUMO_ERROR);
            card.actions(close);
        }
        return card;
    }

    private void ask(ParkView known) {
        TextArea reason = new TextArea(own("reason"));
        reason.setHelperText(own("reason.help"));
        TextField typed = new TextField(own("typed", known.slug()));
        Deed.ask(
                own("close"),
                own("close.go"),
                () -> {
                    departures.announce(caller, park, typed.getValue(), reason.getValue());
                    show();
                },
                new Paragraph(own("close.warning", known.name(Words.locale()), Departures.GRACE.toDays())),
                reason,
                typed);
    }

    private Card running(DepartureView departure) {
        Facts facts = new Facts()
                .fact(own("state"), pill(departure.state()))
                .fact(own("announced"), Words.moment(departure.announcedAt()))
                .fact(own("reason"), departure.reason())
                .fact(own("purge-at"), Words.moment(departure.purgeAt()));
        Card card = new Card(own("close"), facts);
        if (departure.open()) {
            card.actions(new Button(own("withdraw"), click -> withdraw()));
        }
        departures.receipt(caller, park).ifPresent(receipt -> card.add(new ReceiptTable(receipt)));
        return card;
    }

    private void withdraw() {
        Tell.sure(own("withdraw"), own("withdraw.words"), own("withdraw"), () -> {
            if (Deed.done(() -> departures.withdraw(caller, park))) {
                Tell.done(own("withdrawn"));
            }
            show();
        });
    }

    private static StatePill pill(DepartureState state) {
        Tone tone = switch (state) {
            case ANNOUNCED, PURGING -> Tone.ATTENTION;
            case WITHDRAWN, PURGED -> Tone.NEUTRAL;
        };
        return new StatePill(tone, Words.text("offboarding.departure." + state));
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.leaving." + name, arguments);
    }
}
