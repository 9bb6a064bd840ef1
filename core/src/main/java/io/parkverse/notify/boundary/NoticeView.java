package io.parkverse.notify.boundary;

import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A message in a person's inbox. Case and document are held as lists of none or one: an {@link Optional} is not
 * serializable.
 *
 * @param documents name of the document that the message carries
 */
public record NoticeView(
        UUID id,
        String textKey,
        List<String> arguments,
        List<CaseId> about,
        List<String> documents,
        Instant sentAt,
        boolean read)
        implements Serializable {

    public NoticeView {
        arguments = List.copyOf(arguments);
        about = List.copyOf(about);
        documents = List.copyOf(documents);
    }

    /** The case that the message is about. */
    public Optional<CaseId> caseId() {
        return about.stream().findFirst();
    }

    public String text(Locale locale) {
        return Texts.get(locale, textKey, arguments.toArray());
    }
}
