package io.parkverse.edge;

import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.identity.boundary.SignIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds the person behind the cookie of a host; asks the database once per request at most. */
@ApplicationScoped
public class Visitors {

    private static final int LONGEST_SECRET = 200;

    @Inject
    SignIns signIns;

    public Optional<HostCaller> personOf(HttpServletRequest request) {
        Optional<HostCaller> known = EdgeContext.person(request);
        if (known.isPresent()) {
            return known;
        }
        EdgeContext edge = EdgeContext.of(request);
        Optional<HostCaller> found = Cookies.read(request, Cookies.SESSION)
                .filter(secret -> secret.length() <= LONGEST_SECRET)
                .flatMap(secret -> signIns.resolve(edge.anonymous(), edge.host(), secret));
        found.ifPresent(person -> EdgeContext.bindPerson(request, person));
        return found;
    }
}
