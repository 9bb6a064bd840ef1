package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.enterprise.boundary.profile.ContactPerson;
import io.parkverse.enterprise.boundary.profile.ContactView;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.ui.EditDialog;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Tell;
import java.util.stream.Stream;

/** Whom to turn to at an enterprise. */
class ContactsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final ProfileDesk desk;

    ContactsCard(ProfileDesk desk, ProfileView profile) {
        super(Words.text("company.contacts"));
        this.desk = desk;
        if (profile.contacts().isEmpty()) {
            Paragraph none = new Paragraph(Words.text("company.contacts.none"));
            none.addClassName("pv-muted");
            add(none);
        }
        if (!profile.contacts().isEmpty()) {
            add(exports(profile.enterprise().id()));
        }
        profile.contacts().forEach(contact -> add(line(contact, profile.editable())));
        if (profile.editable()) {
            actions(ProfileDesk.quiet("company.contacts.add", () -> {
                Fields fields = new Fields(new ContactPerson("", "", "", ""));
                EditDialog.open(
                        Words.text("company.contacts.add"),
                        () -> desk.contacts()
                                .add(desk.caller(), profile.enterprise().id(), fields.read()),
                        desk.saved(),
                        fields);
            }));
        }
    }

    private Exports<ContactView> exports(EnterpriseId id) {
        return Exports.whole(
                        "contacts", () -> desk.profiles().get(desk.caller(), id).contacts())
                .column(
                        Words.text("enterprise.contact.name"),
                        contact -> contact.person().name())
                .column(
                        Words.text("company.contact.position"),
                        contact -> contact.person().position())
                .column(
                        Words.text("enterprise.contact.mail"),
                        contact -> contact.person().mail())
                .column(
                        Words.text("enterprise.contact.mobile"),
                        contact -> contact.person().mobile());
    }

    private Div line(ContactView contact, boolean editable) {
        ContactPerson person = contact.person();
        Div words = new Div(
                new Span(person.position().isEmpty() ? person.name() : person.name() + " · " + person.position()));
        words.addClassNames("pv-entry-main", "pv-person");
        Stream.of(person.mail(), person.mobile()).filter(way -> !way.isEmpty()).forEach(way -> {
            Span line = new Span(way);
            line.addClassName("pv-muted");
            words.add(line);
        });
        Div line = new Div(words);
        line.addClassName("pv-entry");
        if (editable) {
            Div buttons = new Div(
                    ProfileDesk.quiet("company.edit", () -> change(contact)),
                    ProfileDesk.quiet("company.remove", () -> remove(contact)));
            buttons.addClassName("pv-row");
            line.add(buttons);
        }
        return line;
    }

    private void change(ContactView contact) {
        Fields fields = new Fields(contact.person());
        EditDialog.open(
                Words.text("company.contacts.change"),
                () -> desk.contacts().change(desk.caller(), contact.id(), fields.read(), contact.version()),
                desk.saved(),
                fields);
    }

    private void remove(ContactView contact) {
        Tell.sure(
                Words.text("company.remove.title", contact.person().name()),
                Words.text("company.contacts.remove.words"),
                Words.text("company.remove"),
                () -> desk.deed(
                        () -> desk.contacts().remove(desk.caller(), contact.id(), contact.version()),
                        "company.removed"));
    }

    private static final class Fields extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField name = new TextField(Words.text("enterprise.contact.name"));
        private final TextField position = new TextField(Words.text("company.contact.position"));
        private final TextField mail = new TextField(Words.text("enterprise.contact.mail"));
        private final TextField mobile = new TextField(Words.text("enterprise.contact.mobile"));

        Fields(ContactPerson told) {
            addClassName("pv-form");
            name.setValue(told.name());
            position.setValue(told.position());
            mail.setValue(told.mail());
            mobile.setValue(told.mobile());
            add(name, position, mail, mobile);
        }

        ContactPerson read() {
            return ContactPerson.of(name.getValue(), position.getValue(), mail.getValue(), mobile.getValue());
        }
    }
}
