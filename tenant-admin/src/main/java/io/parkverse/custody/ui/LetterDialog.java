package io.parkverse.custody.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.Command;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.MailRoom;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.TimelineList;

/** A letter at the desk: its photo, what the company wants, the one deed that follows, and its history. */
class LetterDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_RECEIVER = 80;
    private static final int LONGEST_TRACKING = 40;

    private final MailRoom mailRoom;
    private final Caller caller;
    private final LetterId id;
    private final SerializableRunnable changed;
    private final Div content = new Div();

    LetterDialog(MailRoom mailRoom, Caller caller, LetterId id, SerializableRunnable changed) {
        this.mailRoom = mailRoom;
        this.caller = caller;
        this.id = id;
        this.changed = changed;
        content.addClassNames("pv-form", "pv-dialog-form");
        add(content);
        getFooter().add(new Button(own("close"), click -> close()));
        show();
    }

    private void show() {
        LetterView letter = mailRoom.get(caller, id);
        setHeaderTitle(own("heading", letter.cover().sender(), letter.addressee()));
        content.removeAll();
        content.add(MailView.pill(letter), facts(letter), photo(letter));
        if (letter.open()) {
            content.add(new H3(Words.text("custody.choice." + letter.handling().choice())), deed(letter));
        }
        content.add(new H3(own("history")), history());
    }

    private Facts facts(LetterView letter) {
        return new Facts()
                .fact(
                        own("kind"),
                        Words.text("custody.letter-kind." + letter.cover().kind()))
                .fact(own("tracking"), letter.cover().tracking())
                .fact(own("arrived"), Words.moment(letter.period().arrivedAt()))
                .fact(own("due"), Words.day(letter.period().dueOn()))
                .fact(own("received-by"), letter.handling().receivedBy());
    }

    private Component photo(LetterView letter) {
        Div place = new Div();
        if (letter.cover().photo()) {
            Anchor open = new Anchor(
                    Served.shown(() -> mailRoom.photo(caller, id)), AttachmentType.INLINE, own("photo.open"));
            open.setTarget("_blank");
            place.add(open);
        }
        if (letter.open()) {
            place.add(new DropPlace(
                    own(letter.cover().photo() ? "photo.again" : "photo.drop"),
                    MailRoom.PHOTO,
                    file -> mailRoom.photograph(caller, id, file),
                    this::done));
        }
        return place;
    }

    private Component deed(LetterView letter) {
        return switch (letter.handling().choice()) {
            case NONE -> new Paragraph(own("none.words"));
            case PICK_UP -> pickUp();
            case FORWARD -> forward(letter);
            case SCAN ->
                new DropPlace(own("scan.drop"), MailRoom.SCAN, file -> mailRoom.scan(caller, id, file), this::done);
            case DESTROY ->
                primary(
                        "destroy",
                        () -> Tell.sure(
                                own("destroy"),
                                own("destroy.words", letter.cover().sender(), letter.addressee()),
                                own("destroy"),
                                () -> act(() -> mailRoom.destroy(caller, id))));
        };
    }

    private Component pickUp() {
        TextField code = new TextField(own("code"));
        code.setHelperText(own("code.help"));
        code.setAllowedCharPattern("[0-9]");
        TextField receiver = new TextField(own("received-by"));
        receiver.setMaxLength(LONGEST_RECEIVER);
        return form(code, receiver, primary("hand-over", () -> {
            if (Needed.all(code, receiver)) {
                act(() -> mailRoom.handOver(caller, id, code.getValue(), receiver.getValue()));
            }
        }));
    }

    private Component forward(LetterView letter) {
        TextField tracking = new TextField(own("forward.tracking"));
        tracking.setMaxLength(LONGEST_TRACKING);
        return form(
                new Paragraph(own("forward.to", letter.handling().forwardTo())), tracking, primary("forwarded", () -> {
                    if (Needed.all(tracking)) {
                        act(() -> mailRoom.forward(caller, id, tracking.getValue()));
                    }
                }));
    }

    private void act(Command deed) {
        if (Deed.done(deed)) {
            done();
        }
    }

    private void done() {
        show();
        changed.run();
        Tell.done(own("done"));
    }

    private TimelineList history() {
        TimelineList steps = new TimelineList();
        mailRoom.history(caller, id)
                .forEach(step -> steps.entry(
                        Words.text("custody.step." + step.kind()),
                        step.byPerson() ? "" : own("portal"),
                        Words.moment(step.at()),
                        step.words(Words.locale())));
        return steps;
    }

    private static Div form(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("pv-form");
        return form;
    }

    private static Button primary(String name, Command deed) {
        Button button = new Button(own(name), click -> deed.execute());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.mail." + name, arguments);
    }
}
