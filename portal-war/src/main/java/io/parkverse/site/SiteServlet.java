package io.parkverse.site;

import io.parkverse.edge.Cookies;
import io.parkverse.edge.EdgeContext;
import io.parkverse.edge.LanguageChoice;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Serves the public site: finds the route, takes kept pages from memory, and lets all others be made.
 * Creates no HTTP session.
 */
@WebServlet(urlPatterns = "/", loadOnStartup = 2)
public class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration YEAR = Duration.ofDays(365);

    private final transient Routes routes = new Routes();

    @Inject
    @Any
    transient Instance<SitePage> pages;

    @Inject
    transient Reception reception;

    @Inject
    transient PageMemory memory;

    @Inject
    transient Cookies cookies;

    @Override
    public void init() {
        pages.forEach(page -> page.enter(routes));
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        EdgeContext edge = EdgeContext.of(http);
        rememberLanguage(http, response, edge);
        Address address = reception.address(edge, http.getRequestURI());
        SiteRequest request = new SiteRequest(http, response, address.park(), address.base(), address.path());
        Where where = request.park().isPresent() ? Where.PARK : Where.PLATFORM;
        Optional<Routes.Route> route = routes.find(http.getMethod(), where, request.path());
        if (route.isPresent() && !address.base().isEmpty() && !route.get().shared()) {
            response.sendRedirect(reception.ownAddress(request));
        } else if (route.isPresent() && route.get().kept() && plain(http)) {
            writeKept(request, route.get());
        } else {
            write(request, reception.serve(request, route));
        }
    }

    private void writeKept(SiteRequest request, Routes.Route route) throws IOException {
        TenantId park = request.park().map(ParkView::id).orElse(TenantId.PLATFORM);
        String language = Texts.language(request.edge().locale());
        PageMemory.Key key = new PageMemory.Key(park, request.base(), request.path(), language);
        Optional<KeptPage> kept = memory.find(key);
        if (kept.isEmpty()) {
            long version = memory.version(key);
            Answer answer = reception.serve(request, Optional.of(route));
            if (!(answer instanceof Answer.Html html) || html.status() != HttpServletResponse.SC_OK) {
                write(request, answer);
                return;
            }
            kept = Optional.of(reception.keep(request, html));
            memory.keep(key, version, kept.get());
        }
        KeptAnswers.show(kept.get(), request.http(), request.response());
    }

    private void write(SiteRequest request, Answer answer) throws IOException {
        HttpServletResponse response = request.response();
        if (answer instanceof Answer.Redirect redirect) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", redirect.location());
        } else if (answer instanceof Answer.Lasting lasting) {
            response.setHeader("Cache-Control", "public, max-age=" + YEAR.toSeconds() + ", immutable");
            lasting.file().write(request.http(), response);
        } else if (answer instanceof Answer.Html html) {
            byte[] bytes = reception.render(request, html);
            response.setStatus(html.status());
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(Reception.HTML);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } else {
            write(request, reception.missing(request));
        }
    }

    private static boolean plain(HttpServletRequest http) {
        String query = http.getQueryString();
        return query == null || query.equals("lang=zh") || query.equals("lang=en");
    }

    private void rememberLanguage(HttpServletRequest http, HttpServletResponse response, EdgeContext edge) {
        String query = http.getQueryString();
        if (query != null && query.contains(LanguageChoice.PARAMETER + "=")) {
            cookies.set(response, LanguageChoice.COOKIE, Texts.language(edge.locale()), YEAR);
        }
    }
}
