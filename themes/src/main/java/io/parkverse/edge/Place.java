package io.parkverse.edge;

import jakarta.servlet.http.HttpServletRequest;

/** What kind of place a path leads to, over both WARs. */
enum Place {
    /** Answers on any host, also to a probe that knows only an address. */
    PROBE,
    /** Everybody may come; no HTTP session. */
    PUBLIC,
    /** Scripts and styles of the Flow applications: the same for everybody, no HTTP session. */
    FLOW_STATIC,
    /** Flow applications: only people who are signed in. */
    PRIVATE;

    private static final String CONSOLE = "/admin";

    static Place of(HttpServletRequest request) {
        return of(
                request.getContextPath(),
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** Undecoded paths: what an encoded path could hide stays public and meets no Flow servlet. */
    static Place of(String context, String path) {
        if (path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/")) {
            return path.contains("..") ? PRIVATE : FLOW_STATIC;
        }
        if (context.equals(CONSOLE)) {
            return PRIVATE;
        }
        if (path.startsWith("/health/")) {
            return PROBE;
        }
        boolean flow = path.equals("/app") || path.startsWith("/app/") || path.startsWith("/VAADIN");
        return flow ? PRIVATE : PUBLIC;
    }
}
