package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.MailRoom;
import io.parkverse.custody.boundary.mail.NewLetter;
import io.parkverse.custody.boundary.roster.Roster;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import io.parkverse.shell.Words;
import java.util.ArrayList;

/** A letter on its way into the log. Letters to companies that have left arrive for a long time, too. */
class LetterForm extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SENDER = 120;
    private static final int LONGEST_TRACKING = 40;

    private final ComboBox<Occupant> addressee = new ComboBox<>(own("addressee"));
    private final TextField sender = new TextField(own("sender"));
    private final Select<LetterKind> kind = new Select<>();
    private final TextField tracking = new TextField(own("tracking"));

    LetterForm(MailRoom mailRoom, Roster roster, Caller caller, SerializableConsumer<LetterView> entered) {
        setHeaderTitle(own("add"));
        addressee.setItems(query -> roster
                .find(
                        caller,
                        OccupantFilter.current(query.getFilter().orElse("")).withFormer(true),
                        new PageRequest(query.getOffset(), Math.min(query.getLimit(), PageRequest.MAX_LIMIT)))
                .items()
                .stream());
        addressee.setItemLabelGenerator(LetterForm::label);
        sender.setMaxLength(LONGEST_SENDER);
        tracking.setMaxLength(LONGEST_TRACKING);
        kind.setLabel(own("kind"));
        kind.setItems(LetterKind.values());
        kind.setItemLabelGenerator(
                value -> own("days", Words.text("custody.letter-kind." + value), value.workingDays()));
        kind.setValue(LetterKind.OTHER);
        Div form = new Div(new Paragraph(own("add.words")), addressee, sender, kind, tracking);
        form.addClassNames("pv-form", "pv-dialog-form");
        add(form);
        Button enter = new Button(own("enter"), click -> enter(mailRoom, caller, entered));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.text("shell.cancel"), click -> close()), enter);
    }

    private void enter(MailRoom mailRoom, Caller caller, SerializableConsumer<LetterView> entered) {
        ArrayList<LetterView> letters = new ArrayList<>();
        boolean done = Needed.all(addressee, sender, kind)
                && Deed.done(() -> letters.add(mailRoom.arrive(
                        caller,
                        new NewLetter(
                                addressee.getValue().enterprise(),
                                sender.getValue(),
                                kind.getValue(),
                                tracking.getValue()))));
        if (done) {
            close();
            entered.accept(letters.get(0));
        }
    }

    private static String label(Occupant row) {
        return row.seat().current()
                ? row.name() + " · " + row.papers().code()
                : own("left", row.name(), Words.text("custody.roster.left"));
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.mail." + name, arguments);
    }
}
