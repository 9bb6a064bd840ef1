package io.parkverse.edge;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers that every answer carries (OWASP ASVS 5 chapter 3). Public pages run no inline script and no
 * inline style. Vaadin's bootstrap writes both into its page, so the Flow applications are allowed
 * inline code, but nothing from elsewhere.
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

    private SecurityHeaders() {}

    static void onPublic(HttpServletResponse response) {
        response.addHeader("Content-Security-Policy", PUBLIC);
        everywhere(response);
    }

    static void onFlow(HttpServletResponse response) {
        response.addHeader("Content-Security-Policy", FLOW);
        everywhere(response);
    }

    private static void everywhere(HttpServletResponse response) {
        response.addHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.addHeader("X-Frame-Options", "DENY");
        response.addHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.addHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }
}
