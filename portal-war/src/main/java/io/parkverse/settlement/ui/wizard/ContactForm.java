package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.shell.Words;

/** Where the park reaches the applicant, and where post is forwarded to. */
class ContactForm extends SectionForm {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField mobile;
    private final TextField mail;
    private final TextField postalAddress;

    ContactForm(Contact contact) {
        name = part("name", "settle.person.name", contact.name());
        mobile = part("mobile", "settle.person.mobile", contact.mobile());
        mail = part("mail", "settle.person.mail", contact.mail());
        postalAddress = part("postalAddress", "settle.contact.post", contact.postalAddress());
        postalAddress.setHelperText(Words.text("settle.contact.post.hint"));
        add(hint("settle.contact.hint"), name, line(mobile, mail), postalAddress);
    }

    @Override
    ApplicationSection read() {
        return new Contact(said(name), said(mobile), said(mail), said(postalAddress));
    }

    private TextField part(String part, String label, String value) {
        return text(Finding.at(SectionKey.CONTACT, part), Words.text(label), value);
    }
}
