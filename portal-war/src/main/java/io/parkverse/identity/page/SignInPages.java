package io.parkverse.identity.page;

import io.parkverse.edge.RateLimit;
import io.parkverse.edge.ReturnAddress;
import io.parkverse.edge.Visitors;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.platform.error.DomainException;
import io.parkverse.site.Answer;
import io.parkverse.site.Limiter;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Sign-in on the identity host. Whoever is signed in already is sent on without being asked for
 * anything.
 */
@ApplicationScoped
public class SignInPages implements SitePage {

    private static final String PATH = "/signin";

    /**
     * The page's content.
     *
     * @param onward parameters that the form carries along
     * @param parkName where the person is heading; empty for the platform
     */
    public record Form(String contact, Onward onward, String parkName, Optional<String> problem) {}

    @Inject
    SignIns signIns;

    @Inject
    Visitors visitors;

    @Inject
    Journeys journeys;

    @Inject
    HostCookies cookies;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.get(Where.PLATFORM, PATH, this::show);
        routes.post(Where.PLATFORM, PATH, this::signIn);
    }

    private Answer show(SiteRequest request) {
        Onward onward = Onward.of(request);
        ReturnAddress target = journeys.target(request, onward);
        Optional<HostCaller> person = visitors.personOf(request.http());
        return person.map(known -> journeys.onward(known.caller(), target, onward))
                .orElseGet(() -> form(request, onward, Optional.empty()));
    }

    private Answer signIn(SiteRequest request) {
        limiter.require(request, RateLimit.SIGN_IN);
        Onward onward = Onward.of(request);
        ReturnAddress target = journeys.target(request, onward);
        try {
            SignedIn signedIn = signIns.signIn(
                    request.anonymous(), Contact.of(request.field("contact")), request.secret("password"));
            cookies.keepSession(request, signedIn.secret(), signedIn.until());
            return journeys.onward(signedIn.caller(), target, onward);
        } catch (DomainException e) {
            return form(request, onward, Optional.of(request.say().refusal(e)));
        }
    }

    private Answer form(SiteRequest request, Onward onward, Optional<String> problem) {
        Form form = new Form(request.field("contact"), onward, journeys.parkName(request, onward), problem);
        return Answer.html(problem.isPresent() ? 422 : 200, "identity/signin", "site.signin.title", form);
    }
}
