package io.parkverse.limits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import io.parkverse.console.Deed;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitAmount;
import io.parkverse.limits.boundary.LimitValues;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.tenancy.boundary.Parks;
import java.util.OptionalLong;

/** The limits of a park as the platform sets them: by the plan, or for this park alone. */
public class LimitCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final long MEGA = 1L << 20;

    private final Caller caller;
    private final Parks parks;
    private final TenantId park;
    private final Div lines = new Div();

    public LimitCard(Caller caller, Parks parks, TenantId park) {
        super(own("title"));
        this.caller = caller;
        this.parks = parks;
        this.park = park;
        lines.addClassName("pv-lines");
        Span words = new Span(own("set.words"));
        words.addClassName("pv-muted");
        add(words, lines);
        show();
    }

    private void show() {
        LimitValues values = parks.get(caller, park).limits();
        lines.removeAll();
        for (Limit limit : Limit.values()) {
            lines.add(line(limit, values));
        }
    }

    private Component line(Limit limit, LimitValues values) {
        Span value = new Span(LimitAmount.written(limit.unit(), values.of(limit)));
        Div line = new Div(new Span(Words.text("limits.name." + limit.key())), value);
        line.addClassName("pv-row");
        if (values.isOwn(limit)) {
            Span plan = new Span(own("planned", LimitAmount.written(limit.unit(), values.planned(limit))));
            plan.addClassName("pv-muted");
            line.add(plan, Deed.small(own("as-planned"), () -> set(limit, OptionalLong.empty())));
        }
        line.add(Deed.small(own("change"), () -> ask(limit, values.of(limit))));
        return line;
    }

    private void ask(Limit limit, long now) {
        boolean bytes = limit.unit() == Limit.Unit.BYTES;
        NumberField field = new NumberField(own(bytes ? "value.megabytes" : "value"));
        field.setMin(0);
        field.setStep(1);
        field.setValue((double) (bytes ? now / MEGA : now));
        field.setErrorMessage(own("value.wrong"));
        Deed.askWhile(
                Words.text("limits.name." + limit.key()),
                Words.text("shell.save"),
                () -> {
                    boolean whole = !field.isEmpty() && field.getValue() == Math.rint(field.getValue());
                    field.setInvalid(!whole);
                    return whole && set(limit, OptionalLong.of(field.getValue().longValue() * (bytes ? MEGA : 1)));
                },
                field);
    }

    private boolean set(Limit limit, OptionalLong value) {
        boolean done = Deed.done(() -> parks.limit(caller, park, limit, value));
        show();
        return done;
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.limits." + name, arguments);
    }
}
