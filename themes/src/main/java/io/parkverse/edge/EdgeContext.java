package io.parkverse.edge;

import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a request arrived. Bound to the request by {@link EdgeFilter}.
 *
 * @param host in comparable form
 * @param park none on the platform's own host
 * @param requestCode shown on error pages and named in the log
 */
public record EdgeContext(String host, Optional<ParkView> park, Locale locale, String requestCode) {

    private static final String CONTEXT = "parkverse.edge";
    private static final String PERSON = "parkverse.person";

    /** The context of a request that came through the filter. */
    public static EdgeContext of(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("the request did not pass the edge"));
    }

    public static Optional<EdgeContext> find(HttpServletRequest request) {
        return Optional.ofNullable((EdgeContext) request.getAttribute(CONTEXT));
    }

    /** The person behind a request to a private place; {@link EdgeFilter} lets nobody else in there. */
    public static Optional<HostCaller> person(HttpServletRequest request) {
        return Optional.ofNullable((HostCaller) request.getAttribute(PERSON));
    }

    static void bindPerson(HttpServletRequest request, HostCaller person) {
        request.setAttribute(PERSON, person);
    }

    void bindTo(HttpServletRequest request) {
        request.setAttribute(CONTEXT, this);
    }

    public TenantId tenant() {
        return park.map(ParkView::id).orElse(TenantId.PLATFORM);
    }

    /** A member of the public on this host. */
    public Caller anonymous() {
        return Caller.anonymous(tenant());
    }
}
