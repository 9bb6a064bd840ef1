package io.parkverse.edge;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Headers that every answer carries (OWASP ASVS 5 chapter 3). Public pages run no inline script and no
 * inline style. Vaadin's bootstrap writes both into its page, so the Flow applications are allowed
 * inline code, but nothing from elsewhere. A deployment that is reached by https says so to browsers
 * (RFC 6797), for the host itself only: what else lies under a park's own domain is the park's affair.
 */
final class SecurityHeaders {

    private static final String COMMON = "; base-uri 'self'; object-src 'none'; frame-ancestors 'none'";
    /** Forms may end on any host: a sign-in on the platform's host goes on to a park's own domain. */
    private static final String PUBLIC =
            "default-src 'self'; img-src 'self' data:; form-action 'self' http: https:" + COMMON;

    private static final String FLOW = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self' ws: wss:; worker-src 'self' blob:; frame-src 'self' blob:"
            + COMMON;

    private static final String A_YEAR = "max-age=31536000";

    private SecurityHeaders() {}

    static Map<String, String> of(Place place, boolean https) {
        boolean flow = place == Place.PRIVATE || place == Place.FLOW_STATIC;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", flow ? FLOW : PUBLIC);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (https) {
            headers.put("Strict-Transport-Security", A_YEAR);
        }
        return headers;
    }
}
