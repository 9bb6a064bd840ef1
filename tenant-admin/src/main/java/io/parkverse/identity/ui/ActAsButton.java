package io.parkverse.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.identity.boundary.ActAsPark;
import io.parkverse.identity.boundary.VisitWish;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.shell.Words;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;

/** Lets a platform operator act as a park (G5.13): asks for reason and duration, and leads to the park's console. */
public final class ActAsButton extends Button {

    private static final long serialVersionUID = 1L;

    /** The sign-in goes over to the park's host as with every change of hosts, and from there to the console. */
    private static final String ENTRANCE = "/signin?to=%2Fadmin";

    private final Caller caller;
    private final ActAsPark actAsPark;
    private final ParkView park;

    public ActAsButton(Caller caller, ActAsPark actAsPark, ParkView park) {
        super(Words.text("manage.acting.go"), VaadinIcon.USER_STAR.create());
        this.caller = caller;
        this.actAsPark = actAsPark;
        this.park = park;
        setVisible(park.state() == ParkState.OPEN || park.state() == ParkState.CLOSING);
        addClickListener(click -> ask());
    }

    private void ask() {
        TextArea reason = new TextArea(Words.text("manage.acting.reason"));
        reason.setHelperText(
                Words.text("manage.acting.reason.help", VisitWish.SHORTEST_REASON, VisitWish.LONGEST_REASON));
        reason.setMaxLength(VisitWish.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        RadioButtonGroup<Integer> minutes = new RadioButtonGroup<>(Words.text("manage.acting.minutes"));
        minutes.setItems(VisitWish.MINUTES);
        minutes.setItemLabelGenerator(value -> Words.text("manage.acting.minutes.of", value));
        minutes.setValue(VisitWish.MINUTES.get(0));
        Deed.askWhile(
                Words.text("manage.acting.go"),
                Words.text("manage.acting.begin"),
                () -> Needed.all(reason) && Deed.done(() -> begin(reason.getValue(), minutes.getValue())),
                new Paragraph(Words.text("manage.acting.words", park.name(Words.locale()))),
                reason,
                minutes);
    }

    private void begin(String reason, int minutes) {
        actAsPark.begin(caller, new VisitWish(park.id(), reason, minutes));
        UI.getCurrent().getPage().setLocation(Settings.fromEnvironment().url(park.host(), ENTRANCE));
    }
}
