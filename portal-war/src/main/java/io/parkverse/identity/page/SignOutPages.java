package io.parkverse.identity.page;

import io.parkverse.edge.Visitors;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.site.Answer;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the sign-in on all hosts. Asks before it does: a link from elsewhere must not sign people out. */
@ApplicationScoped
public class SignOutPages implements SitePage {

    static final String PATH = "/sign-out";

    /** Content of the page; {@code done} once nobody is signed in. */
    public record SignOut(boolean done) {}

    @Inject
    SignIns signIns;

    @Inject
    Visitors visitors;

    @Inject
    HostCookies cookies;

    @Override
    public void enter(Routes routes) {
        routes.get(Where.EVERYWHERE, PATH, this::ask);
        routes.post(Where.EVERYWHERE, PATH, this::signOut);
    }

    private Answer ask(SiteRequest request) {
        boolean nobody = visitors.personOf(request.http()).isEmpty();
        return Answer.html("identity/signout", "site.signout.title", new SignOut(nobody));
    }

    private Answer signOut(SiteRequest request) {
        visitors.personOf(request.http()).ifPresent(person -> signIns.signOut(person.caller()));
        cookies.dropSession(request);
        return Answer.redirect(PATH);
    }
}
