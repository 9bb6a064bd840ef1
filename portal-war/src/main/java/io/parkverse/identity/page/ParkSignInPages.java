package io.parkverse.identity.page;

import io.parkverse.edge.Hosts;
import io.parkverse.edge.RateLimit;
import io.parkverse.edge.ReturnAddress;
import io.parkverse.edge.Visitors;
import io.parkverse.identity.boundary.HostSession;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.error.DomainException;
import io.parkverse.site.Answer;
import io.parkverse.site.Limiter;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The park's end of a sign-in: sends people to the identity host, and takes them back with a code. */
@ApplicationScoped
public class ParkSignInPages implements SitePage {

    private static final String HOME = "/app";

    /** Says why a code was refused; the person can begin again. */
    public record Refused(String reason, String again) {}

    @Inject
    Hosts hosts;

    @Inject
    SignIns signIns;

    @Inject
    Visitors visitors;

    @Inject
    HostCookies cookies;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.get(Where.PARK, "/signin", this::leave);
        routes.get(Where.PARK, "/signin/complete", this::comeBack);
    }

    private Answer leave(SiteRequest request) {
        ReturnAddress target = target(request);
        if (visitors.personOf(request.http()).isPresent()) {
            return Answer.redirect(target.path());
        }
        Onward onward = new Onward(target.written(), cookies.state(request));
        return Answer.redirect(hosts.url(hosts.platform(), onward.on("/signin")));
    }

    private Answer comeBack(SiteRequest request) {
        limiter.require(request, RateLimit.CODE);
        ReturnAddress target = target(request);
        try {
            HostSession session = signIns.redeem(
                    request.anonymous(),
                    request.edge().host(),
                    request.field("code"),
                    cookies.stateOf(request).orElse(""));
            cookies.dropState(request);
            cookies.keepSession(request, session.secret(), session.until());
            return Answer.redirect(target.path());
        } catch (DomainException e) {
            String again = new Onward(target.path(), "").on("/signin");
            return Answer.html(
                    e.code().status(),
                    "identity/refused",
                    "site.signin.refused.title",
                    new Refused(request.say().refusal(e), again));
        }
    }

    private static ReturnAddress target(SiteRequest request) {
        String host = request.edge().host();
        return ReturnAddress.parse(request.field("to"), host, host::equals)
                .filter(address -> !address.path().startsWith("/signin"))
                .orElseGet(() -> new ReturnAddress(host, HOME));
    }
}
