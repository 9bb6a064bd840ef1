package io.parkverse.identity.page;

import io.parkverse.edge.RateLimit;
import io.parkverse.edge.ReturnAddress;
import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.Challenge;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.IdentityPaths;
import io.parkverse.identity.boundary.Proof;
import io.parkverse.identity.boundary.SignUp;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** How a person gets an account: name, contact and password, then the code that was sent. */
@ApplicationScoped
public class SignUpPages implements SitePage {

    static final String PATH = "/sign-up";
    static final String CODE = "/sign-up/code";

    /** Content of the first step. */
    public record Form(String name, String contact, Onward onward, Optional<String> problem) {}

    /** Content of the second step. */
    public record CodeForm(String challenge, String action, Onward onward, Optional<String> problem) {}

    /** Content of the page that the message's link leads to. */
    public record LinkForm(String token, Optional<String> problem) {}

    @Inject
    Accounts accounts;

    @Inject
    Journeys journeys;

    @Inject
    HostCookies cookies;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.get(Where.PLATFORM, PATH, request -> form(request, Optional.empty()));
        routes.post(Where.PLATFORM, PATH, this::begin);
        routes.get(Where.PLATFORM, CODE, request -> codeForm(request, Optional.empty()));
        routes.post(Where.PLATFORM, CODE, this::confirm);
        routes.get(Where.PLATFORM, IdentityPaths.CONFIRM, request -> linkForm(request, Optional.empty()));
        routes.post(Where.PLATFORM, IdentityPaths.CONFIRM, this::confirmByLink);
    }

    private Answer begin(SiteRequest request) {
        limiter.require(request, RateLimit.SIGN_UP);
        try {
            SignUp wish = new SignUp(
                    request.field("name"),
                    Contact.of(request.field("contact")),
                    request.secret("password"),
                    request.edge().locale());
            Challenge challenge = accounts.signUp(request.anonymous(), wish);
            return Answer.redirect(Onward.of(request).on(CODE + "?challenge=" + challenge.id()));
        } catch (DomainException e) {
            return form(request, Optional.of(request.say().refusal(e)));
        }
    }

    private Answer confirm(SiteRequest request) {
        limiter.require(request, RateLimit.CODE);
        Optional<Proof.Digits> proof = Proofs.digits(request);
        if (proof.isEmpty()) {
            return codeForm(request, Optional.of(request.say().text("site.code.malformed")));
        }
        return finish(
                request,
                () -> accounts.confirm(request.anonymous(), proof.get()),
                problem -> codeForm(request, Optional.of(problem)));
    }

    private Answer confirmByLink(SiteRequest request) {
        limiter.require(request, RateLimit.CODE);
        return finish(
                request,
                () -> accounts.confirmByLink(request.anonymous(), Proofs.link(request), request.secret("password")),
                problem -> linkForm(request, Optional.of(problem)));
    }

    private Answer finish(SiteRequest request, Supplier<SignedIn> step, Function<String, Answer> again) {
        try {
            SignedIn signedIn = step.get();
            cookies.keepSession(request, signedIn.secret(), signedIn.until());
            Onward onward = Onward.of(request);
            ReturnAddress target = journeys.target(request, onward);
            return journeys.onward(signedIn.caller(), target, onward);
        } catch (DomainException e) {
            return again.apply(request.say().refusal(e));
        }
    }

    private static Answer form(SiteRequest request, Optional<String> problem) {
        Form form = new Form(request.field("name"), request.field("contact"), Onward.of(request), problem);
        return Answer.html(status(problem), "identity/signup", "site.signup.title", form);
    }

    private static Answer codeForm(SiteRequest request, Optional<String> problem) {
        CodeForm form = new CodeForm(request.field("challenge"), CODE, Onward.of(request), problem);
        return Answer.html(status(problem), "identity/code", "site.code.title", form);
    }

    private static Answer linkForm(SiteRequest request, Optional<String> problem) {
        LinkForm form = new LinkForm(request.field(IdentityPaths.TOKEN), problem);
        return Answer.html(status(problem), "identity/link", "site.link.title", form);
    }

    private static int status(Optional<String> problem) {
        return problem.isPresent() ? 422 : 200;
    }
}
