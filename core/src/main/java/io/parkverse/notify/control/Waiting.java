package io.parkverse.notify.control;

import io.parkverse.notify.boundary.Channel;
import io.parkverse.platform.i18n.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that is due, with the route it takes; none when the person has no contact any more. The
 * sender's names are those of the park, or of the platform where no park speaks.
 */
record Waiting(UUID id, int tries, boolean secret, Wording wording, Optional<Route> route) {

    /** What is said. */
    record Wording(String subjectKey, String textKey, List<String> arguments) {}

    /** Where it goes and under whose name. */
    record Route(Channel channel, String address, Locale locale, String sender) {}

    static Waiting of(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getInt("tries"),
                row.getBoolean("secret"),
                new Wording(
                        row.getString("subject_key"),
                        row.getString("text_key"),
                        Arguments.read(row.getString("arguments"))),
                route(row));
    }

    private static Optional<Route> route(ResultSet row) throws SQLException {
        if (row.getString("address") == null) {
            return Optional.empty();
        }
        Locale locale = Texts.supported(Locale.forLanguageTag(row.getString("language")));
        Channel channel = Channel.valueOf(row.getString("channel"));
        String column = channel == Channel.SMS ? "short_name" : "name_" + Texts.language(locale);
        String sender =
                Optional.ofNullable(row.getString(column)).orElseGet(() -> Texts.get(locale, "notify.platform"));
        return Optional.of(new Route(channel, row.getString("address"), locale, sender));
    }

    /**
     * The message in the reader's words. A subject gets the text's arguments; the common subject of
     * notices has none and the sender instead.
     *
     * @throws java.util.MissingResourceException when a text is missing
     */
    Carrier.Parcel parcel(Route route) {
        Locale locale = route.locale();
        Object[] arguments = wording.arguments().toArray();
        boolean common = wording.subjectKey().equals(OutgoingQueue.NOTICE_SUBJECT);
        String subject = common
                ? Texts.get(locale, wording.subjectKey(), route.sender())
                : Texts.get(locale, wording.subjectKey(), arguments);
        String text = Texts.get(locale, wording.textKey(), arguments);
        String body =
                route.channel() == Channel.MAIL ? Texts.get(locale, "notify.mail.body", text, route.sender()) : text;
        return new Carrier.Parcel(route.address(), route.sender(), subject, body);
    }
}
