package io.parkverse.identity.page;

import io.parkverse.site.SiteRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a person goes once signed in, as carried from page to page.
 *
 * @param to host and path, unchecked: see {@link Journeys#target}
 * @param state random value of the park's host that the one-time code will be bound to
 */
public record Onward(String to, String state) {

    static Onward of(SiteRequest request) {
        return new Onward(request.field("to"), request.field("state"));
    }

    /** The same parameters on the address of another page of the identity host. */
    public String on(String path) {
        String query = (to.isEmpty() ? "" : "&to=" + encoded(to)) + (state.isEmpty() ? "" : "&state=" + encoded(state));
        if (query.isEmpty()) {
            return path;
        }
        return path.contains("?") ? path + query : path + "?" + query.substring(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
