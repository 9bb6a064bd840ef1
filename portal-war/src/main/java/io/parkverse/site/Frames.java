package io.parkverse.site;

import io.parkverse.edge.Hosts;
import io.parkverse.platform.inject.Unproxied;
import jakarta.inject.Inject;

/** Makes the frame of a page and renders both into bytes. */
@Unproxied
public class Frames {

    @Inject
    Hosts hosts;

    @Inject
    Looks looks;

    @Inject
    FormTokens tokens;

    @Inject
    Templates templates;

    /** The page in bytes. A kept page goes to everybody, and so has no token of a browser in it. */
    byte[] render(SiteRequest request, Answer.Html page, boolean kept) {
        Say say = request.say();
        Frame frame = new Frame(
                request,
                say,
                say.text(page.titleKey()),
                kept ? Frames::noForms : () -> tokens.issue(request),
                looks.of(request),
                hosts.url(hosts.platform(), ""));
        return templates.render(page.template(), frame, page.page());
    }

    private static String noForms() {
        throw new IllegalStateException("a kept page goes to everybody and has no forms");
    }
}
