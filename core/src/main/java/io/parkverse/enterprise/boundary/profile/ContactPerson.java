package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.identity.boundary.Masked;
import java.io.Serializable;

/** Whom to turn to at an enterprise: by mail, mobile, or both. Contacts are in the form of {@link Contact}. */
public record ContactPerson(String name, String position, String mail, String mobile) implements Serializable {

    private static final int LONGEST = 80;

    /** As somebody types it. */
    public static ContactPerson of(String name, String position, String mail, String mobile) {
        boolean sound = !name.isBlank()
                && name.strip().length() <= LONGEST
                && position.strip().length() <= LONGEST
                && (name + position).chars().noneMatch(Character::isISOControl);
        if (!sound || (mail.isBlank() && mobile.isBlank())) {
            throw new EnterpriseException(EnterpriseError.CONTACT_INCOMPLETE);
        }
        return new ContactPerson(
                name.strip(),
                position.strip(),
                canonical(ContactKind.MAIL, mail),
                canonical(ContactKind.MOBILE, mobile));
    }

    /** As those see it who have not asked for the values in the clear. */
    public ContactPerson masked() {
        return new ContactPerson(
                Masked.name(name),
                position,
                mail.isEmpty() ? "" : Masked.mail(mail),
                mobile.isEmpty() ? "" : Masked.mobile(mobile));
    }

    private static String canonical(ContactKind kind, String written) {
        return written.isBlank() ? "" : new Contact(kind, written).value();
    }

    @Override
    public String toString() {
        return masked().name;
    }
}
