package io.parkverse.identity.page;

import io.parkverse.edge.Cookies;
import io.parkverse.edge.Hosts;
import io.parkverse.edge.LanguageChoice;
import io.parkverse.edge.RateLimit;
import io.parkverse.edge.Visitors;
import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.identity.boundary.Profile;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.site.Answer;
import io.parkverse.site.Limiter;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A person's own account: profile, language, password, parks, and sign-out everywhere. */
@ApplicationScoped
public class AccountPages implements SitePage {

    static final String PATH = "/account";

    private static final Duration YEAR = Duration.ofDays(365);

    /**
     * The page's content.
     *
     * @param done key of the text that confirms the last change; empty when there was none
     */
    public record Account(Profile profile, List<ParkEntry> parks, String done, Optional<String> problem) {}

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    Visitors visitors;

    @Inject
    OwnParks parks;

    @Inject
    Hosts hosts;

    @Inject
    HostCookies hostCookies;

    @Inject
    Cookies cookies;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.get(
                Where.PLATFORM, PATH, request -> signedIn(request, caller -> page(request, caller, Optional.empty())));
        routes.get(Where.PARK, PATH, request -> Answer.redirect(hosts.url(hosts.platform(), PATH)));
        routes.post(Where.PLATFORM, PATH + "/profile", request -> signedIn(request, caller -> save(request, caller)));
        routes.post(
                Where.PLATFORM,
                PATH + "/password",
                request -> signedIn(request, caller -> changePassword(request, caller)));
        routes.post(
                Where.PLATFORM, PATH + "/sign-out", request -> signedIn(request, caller -> signOut(request, caller)));
    }

    private Answer signedIn(SiteRequest request, Function<Caller, Answer> work) {
        Optional<HostCaller> person = visitors.personOf(request.http());
        return person.map(known -> work.apply(known.caller()))
                .orElseGet(() -> Answer.redirect(new Onward(PATH, "").on("/signin")));
    }

    private Answer page(SiteRequest request, Caller caller, Optional<String> problem) {
        String done = List.of("profile", "password").contains(request.field("done"))
                ? "site.account.done." + request.field("done")
                : "";
        Account account = new Account(accounts.profile(caller), parks.of(request, caller), done, problem);
        return Answer.html(problem.isPresent() ? 422 : 200, "identity/account", "site.account.title", account);
    }

    private Answer save(SiteRequest request, Caller caller) {
        try {
            accounts.rename(caller, request.field("name"));
            LanguageChoice.named(Optional.of(request.field("language"))).ifPresent(locale -> {
                accounts.changeLocale(caller, locale);
                cookies.set(request.response(), LanguageChoice.COOKIE, Texts.language(locale), YEAR);
            });
            return Answer.redirect(PATH + "?done=profile");
        } catch (DomainException e) {
            return page(request, caller, Optional.of(request.say().refusal(e)));
        }
    }

    private Answer changePassword(SiteRequest request, Caller caller) {
        limiter.require(request, RateLimit.SIGN_IN);
        try {
            SignedIn fresh = accounts.changePassword(caller, request.secret("password"), request.secret("new"));
            hostCookies.keepSession(request, fresh.secret(), fresh.until());
            return Answer.redirect(PATH + "?done=password");
        } catch (DomainException e) {
            return page(request, caller, Optional.of(request.say().refusal(e)));
        }
    }

    private Answer signOut(SiteRequest request, Caller caller) {
        signIns.signOutEverywhere(caller);
        hostCookies.dropSession(request);
        return Answer.redirect(SignOutPages.PATH);
    }
}
