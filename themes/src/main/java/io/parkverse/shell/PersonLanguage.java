package io.parkverse.shell;

import io.parkverse.edge.LanguageChoice;
import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.platform.i18n.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language of the Flow applications: the one asked for in the page's address, else the person's own. */
final class PersonLanguage {

    /** Where Flow's client sends the page's query when it asks for the view. */
    private static final String QUERY_OF_PAGE = "query";

    private PersonLanguage() {}

    /** What the page's address asks for, in the request for the page and in the one for its view alike. */
    static Optional<Locale> wanted(HttpServletRequest request) {
        return LanguageChoice.inQuery(Optional.ofNullable(request.getQueryString()))
                .or(() -> LanguageChoice.inQuery(Optional.ofNullable(request.getParameter(QUERY_OF_PAGE))));
    }

    static Locale of(HttpServletRequest request, HostCaller person) {
        return Texts.supported(wanted(request).orElse(person.locale()));
    }
}
