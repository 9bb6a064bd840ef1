package io.parkverse.identity.boundary;

import java.util.Objects;
import java.util.UUID;

/**
 * One act for which a person gives the password once more: what is done, and to which record. The
 * password counts for this act alone, and once.
 *
 * @param kind stable name, such as {@code sign-envelope}
 */
public record WeightyAct(String kind, UUID subject) {

    public WeightyAct {
        Objects.requireNonNull(subject, "subject");
        if (!kind.matches("[a-z-]{1,40}")) {
            throw new IllegalArgumentException("not a name of an act: " + kind);
        }
    }

    /** Kind and subject in one text. */
    public String text() {
        return kind + ":" + subject;
    }
}
