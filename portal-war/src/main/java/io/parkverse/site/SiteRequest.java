package io.parkverse.site;

import io.parkverse.edge.EdgeContext;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as pages see it.
 *
 * @param park the park whose pages are asked for; under {@code /p/<slug>} not that of the host
 * @param base what the addresses of this park's pages begin with: empty, or {@code /p/<slug>}
 * @param path within the park's pages
 */
public record SiteRequest(
        HttpServletRequest http, HttpServletResponse response, Optional<ParkView> park, String base, String path) {

    private static final ZoneId PLATFORM_ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_PARAMETERS = 32;
    private static final int LONGEST_FIELD = 4000;

    public EdgeContext edge() {
        return EdgeContext.of(http);
    }

    public Say say() {
        return new Say(edge().locale(), park.map(ParkView::timeZone).orElse(PLATFORM_ZONE));
    }

    /** A member of the public in the park whose pages are asked for. */
    public Caller anonymous() {
        return Caller.anonymous(park.map(ParkView::id).orElse(TenantId.PLATFORM));
    }

    /**
     * The park of a page that exists in parks only.
     *
     * @throws IllegalStateException on a page of the platform
     */
    public ParkView requirePark() {
        return park.orElseThrow(() -> new IllegalStateException("a page of a park was asked for without one"));
    }

    /** A field of the query or of the form, without blanks at its ends; empty when missing. */
    public String field(String name) {
        String value = http.getParameter(name);
        if (value == null) {
            return "";
        }
        return value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value.strip();
    }

    /** A field exactly as entered, for passwords. */
    public String secret(String name) {
        return Optional.ofNullable(http.getParameter(name)).orElse("");
    }

    /** The query of this request with one parameter set: written, question mark included. */
    public String queryWith(String name, String value) {
        String kept = Stream.ofNullable(http.getQueryString())
                .flatMap(query -> Arrays.stream(query.split("&", MOST_PARAMETERS)))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return "?" + kept + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The last segment of the path. */
    public String segment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The address of a page of the same park. */
    public String href(String target) {
        return base + target;
    }
}
