package io.parkverse.identity.page;

import io.parkverse.edge.Hosts;
import io.parkverse.edge.ReturnAddress;
import io.parkverse.identity.boundary.HostVisit;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.site.Answer;
import io.parkverse.site.SiteRequest;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends a signed-in person from the identity host to where they wanted to go: by a plain redirect on
 * the same host, by a one-time code to a park's host.
 */
@ApplicationScoped
public class Journeys {

    private static final String HOME = "/account";

    @Inject
    Hosts hosts;

    @Inject
    SignIns signIns;

    /** The wanted address when it is one of this deployment's, else the person's own page. */
    ReturnAddress target(SiteRequest request, Onward onward) {
        String host = request.edge().host();
        return ReturnAddress.parse(onward.to(), host, hosts::known).orElseGet(() -> new ReturnAddress(host, HOME));
    }

    String parkName(SiteRequest request, Onward onward) {
        return hosts.parkAt(target(request, onward).host())
                .map(park -> park.name(request.edge().locale()))
                .orElse("");
    }

    /**
     * The next step. A park's host that sent no state has not asked for this sign-in: it is asked to
     * do so, and comes back.
     */
    Answer onward(Caller caller, ReturnAddress target, Onward onward) {
        if (hosts.isPlatform(target.host())) {
            return Answer.redirect(target.path());
        }
        String path = URLEncoder.encode(target.path(), StandardCharsets.UTF_8);
        if (onward.state().isEmpty()) {
            return Answer.redirect(hosts.url(target.host(), "/signin?to=" + path));
        }
        ParkView park = hosts.parkAt(target.host()).orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        String code = signIns.issueHostCode(caller, new HostVisit(target.host(), park.id(), onward.state()));
        String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8);
        return Answer.redirect(hosts.url(target.host(), "/signin/complete?code=" + encoded + "&to=" + path));
    }
}
