package io.parkverse.notify.control;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mail server: {@code smtp://user:password@host:587?from=portal@example.org&tls=starttls}. User and
 * password are percent-encoded and may be missing; {@code tls} is {@code starttls} (default), {@code
 * implicit} or {@code none}.
 */
record SmtpAddress(String host, int port, Tls tls, String from, Login login) {

    /** How the connection is protected. */
    enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    /** Who signs in at the server; an empty user for nobody. */
    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * Reads the setting.
     *
     * @throws IllegalArgumentException when it is no such address; the message does not repeat it
     */
    static SmtpAddress parse(String setting) {
        URI uri = URI.create(setting);
        if (!"smtp".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("PARK_SMTP_URL must be smtp://[user:password@]host[:port]?from=address");
        }
        Map<String, String> query = query(uri);
        Tls tls = Tls.valueOf(query.getOrDefault("tls", "starttls").toUpperCase(Locale.ROOT));
        int usual = tls == Tls.IMPLICIT ? 465 : 587;
        String from = query.get("from");
        if (from == null) {
            throw new IllegalArgumentException("PARK_SMTP_URL needs ?from=address");
        }
        return new SmtpAddress(uri.getHost(), uri.getPort() > 0 ? uri.getPort() : usual, tls, from, login(uri));
    }

    Optional<String> user() {
        return Optional.of(login.user()).filter(user -> !user.isEmpty());
    }

    String password() {
        return login.password();
    }

    private static Login login(URI uri) {
        String info = uri.getRawUserInfo();
        if (info == null) {
            return new Login("", "");
        }
        int colon = info.indexOf(':');
        return colon < 0
                ? new Login(decoded(info), "")
                : new Login(decoded(info.substring(0, colon)), decoded(info.substring(colon + 1)));
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> values = new HashMap<>();
        String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
