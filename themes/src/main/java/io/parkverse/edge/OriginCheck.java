package io.parkverse.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses requests that change something and were made by a page of another origin: by {@code
 * Sec-Fetch-Site} where the browser sends it, by {@code Origin} against {@code Host} otherwise (OWASP
 * ASVS 5 section 3.5). WebSocket handshakes are checked too: they are GET requests without any other
 * protection against foreign pages. Clients that send neither header are no browsers.
 */
public final class OriginCheck {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private OriginCheck() {}

    public static boolean foreign(HttpServletRequest request) {
        boolean handshake = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
        if (SAFE.contains(request.getMethod()) && !handshake) {
            return false;
        }
        return foreign(
                Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
                Optional.ofNullable(request.getHeader("Origin")),
                Optional.ofNullable(request.getHeader("Host")).orElse(""));
    }

    static boolean foreign(Optional<String> fetchSite, Optional<String> origin, String host) {
        if (fetchSite
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent()) {
            return true;
        }
        return origin.filter(from -> !authority(from).equals(host.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority())
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .orElse("?");
        } catch (IllegalArgumentException e) {
            return "?";
        }
    }
}
