package io.parkverse.custody.boundary.mail;

import io.parkverse.platform.i18n.Texts;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * Something that happened to a letter.
 *
 * @param byPerson whether a person did it, or the portal itself
 */
public record LetterStep(Kind kind, String note, boolean byPerson, Instant at) implements Serializable {

    /** What happened. */
    public enum Kind {
        ARRIVED,
        PHOTO,
        CHOSEN,
        NEW_CODE,
        WRONG_CODE,
        REMINDED,
        ESCALATED,
        HANDED_OVER,
        FORWARDED,
        SCANNED,
        DESTROYED
    }

    /** The note in a language: a choice is noted by its name. */
    public String words(Locale language) {
        boolean choice = kind == Kind.CHOSEN || kind == Kind.NEW_CODE;
        return choice ? Texts.get(language, "custody.choice." + note) : note;
    }
}
