package io.parkverse.site;

import io.parkverse.edge.EdgeContext;
import io.parkverse.edge.Hosts;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Takes a request to the page that answers it: checks the form first, and turns refusals and failures
 * into pages.
 */
@Unproxied
public class Reception {

    static final String HTML = "text/html;charset=UTF-8";

    private static final String SHARED = "/p/";
    private static final int LARGEST_FORM = 64 << 10;

    @Inject
    Hosts hosts;

    @Inject
    Parks parks;

    @Inject
    FormTokens tokens;

    @Inject
    Frames frames;

    @Inject
    ErrorAnswers errors;

    Address address(EdgeContext edge, String uri) {
        if (edge.park().isPresent() || !uri.startsWith(SHARED)) {
            return new Address(edge.park(), "", uri);
        }
        int end = uri.indexOf('/', SHARED.length());
        String slug = uri.substring(SHARED.length(), end < 0 ? uri.length() : end);
        Optional<ParkView> park = parks.bySlug(edge.anonymous(), slug)
                .filter(found -> found.state() != ParkState.DRAFT && found.state() != ParkState.CLOSED);
        return park.isEmpty()
                ? new Address(Optional.empty(), "", uri)
                : new Address(park, SHARED + slug, end < 0 ? "/" : uri.substring(end));
    }

    /** The same page on the park's own host. */
    String ownAddress(SiteRequest request) {
        String query = request.http().getQueryString();
        return hosts.url(request.requirePark().host(), request.path() + (query == null ? "" : "?" + query));
    }

    Answer serve(SiteRequest request, Optional<Routes.Route> route) {
        try {
            if (route.isEmpty()) {
                return errors.missing(request);
            }
            if (request.http().getMethod().equals("POST")) {
                long length = request.http().getContentLengthLong();
                if (length < 0 || length > LARGEST_FORM) {
                    return errors.tooLarge(request);
                }
                if (!tokens.valid(request)) {
                    return errors.foreignForm(request);
                }
            }
            return route.get().handler().answer(request);
        } catch (DomainException e) {
            return errors.refused(request, e);
        } catch (RuntimeException e) {
            return errors.failed(request, e);
        }
    }

    Answer missing(SiteRequest request) {
        return errors.missing(request);
    }

    byte[] render(SiteRequest request, Answer.Html html) {
        try {
            return frames.render(request, html, false);
        } catch (RuntimeException e) {
            return frames.render(request, (Answer.Html) errors.failed(request, e), false);
        }
    }

    KeptPage keep(SiteRequest request, Answer.Html html) {
        return new KeptPage(HTML, frames.render(request, html, true));
    }
}
