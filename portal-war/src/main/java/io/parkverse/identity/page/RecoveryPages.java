package io.parkverse.identity.page;

import io.parkverse.edge.RateLimit;
import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.Challenge;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.IdentityPaths;
import io.parkverse.identity.boundary.Proof;
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

/** How a person who forgot the password sets a new one. Never tells whether a contact has an account. */
@ApplicationScoped
public class RecoveryPages implements SitePage {

    /** Content of the first step. */
    public record Form(String contact, Optional<String> problem) {}

    /**
     * Content of the second step: with a token from the message's link, or with a challenge and the
     * digits of the message.
     */
    public record NewPasswordForm(String challenge, String token, Optional<String> problem) {}

    /** Content of the last page. */
    public record Done() {}

    @Inject
    Accounts accounts;

    @Inject
    HostCookies cookies;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.get(Where.PLATFORM, IdentityPaths.RECOVERY, request -> form(request, Optional.empty()));
        routes.post(Where.PLATFORM, IdentityPaths.RECOVERY, this::send);
        routes.get(Where.PLATFORM, IdentityPaths.NEW_PASSWORD, request -> newPassword(request, Optional.empty()));
        routes.post(Where.PLATFORM, IdentityPaths.NEW_PASSWORD, this::replace);
    }

    private Answer send(SiteRequest request) {
        limiter.require(request, RateLimit.SIGN_UP);
        try {
            Challenge challenge = accounts.recover(request.anonymous(), Contact.of(request.field("contact")));
            return Answer.redirect(IdentityPaths.NEW_PASSWORD + "?challenge=" + challenge.id());
        } catch (DomainException e) {
            return form(request, Optional.of(request.say().refusal(e)));
        }
    }

    private Answer replace(SiteRequest request) {
        limiter.require(request, RateLimit.CODE);
        boolean byLink = !request.field(IdentityPaths.TOKEN).isEmpty();
        Optional<? extends Proof> proof = byLink ? Optional.of(Proofs.link(request)) : Proofs.digits(request);
        if (proof.isEmpty()) {
            return newPassword(request, Optional.of(request.say().text("site.code.malformed")));
        }
        try {
            accounts.resetPassword(request.anonymous(), proof.get(), request.secret("password"));
            cookies.dropSession(request);
            return Answer.html("identity/recovered", "site.recovered.title", new Done());
        } catch (DomainException e) {
            return newPassword(request, Optional.of(request.say().refusal(e)));
        }
    }

    private static Answer form(SiteRequest request, Optional<String> problem) {
        int status = problem.isPresent() ? 422 : 200;
        return Answer.html(
                status, "identity/recovery", "site.recovery.title", new Form(request.field("contact"), problem));
    }

    private static Answer newPassword(SiteRequest request, Optional<String> problem) {
        int status = problem.isPresent() ? 422 : 200;
        NewPasswordForm form =
                new NewPasswordForm(request.field("challenge"), request.field(IdentityPaths.TOKEN), problem);
        return Answer.html(status, "identity/newpassword", "site.newpassword.title", form);
    }
}
