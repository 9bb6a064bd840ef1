package io.parkverse.notify.boundary;

import java.util.List;
import java.util.Locale;

/**
 * A message to an address, as keys of texts with arguments.
 *
 * @param subjectKey text of the mail's subject; gets the same arguments
 * @param secret whether the text opens something (a code, a link): once a carrier took it, it is
 *     removed here
 */
public record Letter(Address address, String subjectKey, String textKey, List<String> arguments, boolean secret) {

    public Letter {
        arguments = List.copyOf(arguments);
    }

    /** Where a letter goes, and the language that is read there. */
    public record Address(Channel channel, String value, Locale locale) {}
}
