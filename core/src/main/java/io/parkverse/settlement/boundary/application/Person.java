package io.parkverse.settlement.boundary.application;

import io.parkverse.identity.boundary.Masked;
import java.io.Serializable;

/**
 * A natural person.
 *
 * @param paperNumber of the identity paper; personal data
 * @param mobile personal data
 */
public record Person(String name, PaperKind paper, String paperNumber, String mobile, String mail)
        implements Serializable {

    public static final Person BLANK = new Person("", PaperKind.IDENTITY_CARD, "", "", "");

    /** Which identity paper the number is of. */
    public enum PaperKind {
        IDENTITY_CARD,
        PASSPORT,
        HOME_RETURN_PERMIT,
        RESIDENCE_PERMIT
    }

    public Person masked() {
        return new Person(
                name,
                paper,
                paperNumber.isBlank() ? "" : Masked.identityNumber(paperNumber),
                mobile.isBlank() ? "" : Masked.mobile(mobile),
                mail.isBlank() ? "" : Masked.mail(mail));
    }
}
