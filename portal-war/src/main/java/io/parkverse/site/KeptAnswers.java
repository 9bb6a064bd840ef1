package io.parkverse.site;

import io.parkverse.edge.EdgeContext;
import io.parkverse.edge.ReadyAnswers;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.inject.Unproxied;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Shows pages that are kept, on the hosts that they belong to; whoever comes by a shared address meets {@link SiteServlet}. */
@Unproxied
public class KeptAnswers implements ReadyAnswers {

    @Inject
    PageMemory memory;

    @Override
    public boolean give(HttpServletRequest request, HttpServletResponse response, EdgeContext edge) throws IOException {
        if (request.getQueryString() != null || !request.getMethod().equals("GET")) {
            return false;
        }
        String language = Texts.language(edge.locale());
        Optional<KeptPage> page = memory.find(new PageMemory.Key(edge.tenant(), "", request.getRequestURI(), language));
        if (page.isEmpty()) {
            return false;
        }
        show(page.get(), request, response);
        return true;
    }

    /** Shows a page that the visitor's browser asks for anew each time, and gets anew only when it has changed. */
    static void show(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        page.write(request, response);
    }
}
