package io.parkverse.tenancy.page;

import io.parkverse.edge.Hosts;
import io.parkverse.edge.RateLimit;
import io.parkverse.edge.Visitors;
import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.site.Answer;
import io.parkverse.site.Limiter;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import io.parkverse.tenancy.boundary.OpenPark;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkNames;
import io.parkverse.tenancy.boundary.ParkOpening;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An operator opens a park: one form, then the new park's own host, live. */
@ApplicationScoped
public class OpenParkPages implements SitePage {

    private static final String PATH = "/open-park";

    /**
     * The page's content.
     *
     * @param hostSuffix what follows the short address in the park's host
     */
    public record Form(ParkNames names, String slug, ParkKind kind, String hostSuffix, Optional<String> problem) {

        public List<ParkKind> kinds() {
            return List.of(ParkKind.values());
        }
    }

    @Inject
    ParkOpening opening;

    @Inject
    Hosts hosts;

    @Inject
    Visitors visitors;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.get(Where.PLATFORM, PATH, this::show);
        routes.post(Where.PLATFORM, PATH, this::open);
    }

    private Answer show(SiteRequest request) {
        return visitors.personOf(request.http()).isEmpty() ? signUpFirst() : form(request, Optional.empty());
    }

    private Answer open(SiteRequest request) {
        Optional<HostCaller> person = visitors.personOf(request.http());
        if (person.isEmpty()) {
            return signUpFirst();
        }
        limiter.require(request, RateLimit.OPEN_PARK);
        Caller caller = person.get().caller();
        try {
            ParkView park = opening.open(
                    caller, OpenPark.trial(names(request), request.field("slug"), kind(request), caller.account()));
            return Answer.redirect(hosts.url(park.host(), "/signin?to=/welcome"));
        } catch (DomainException e) {
            return form(request, Optional.of(request.say().refusal(e)));
        }
    }

    private static Answer signUpFirst() {
        return Answer.redirect("/sign-up?to=" + PATH);
    }

    private Answer form(SiteRequest request, Optional<String> problem) {
        Form form = new Form(names(request), request.field("slug"), kind(request), "." + hosts.platform(), problem);
        return Answer.html(problem.isPresent() ? 422 : 200, "platform/openpark", "site.open.title", form);
    }

    private static ParkNames names(SiteRequest request) {
        return new ParkNames(request.field("nameZh"), request.field("nameEn"), request.field("shortName"));
    }

    private static ParkKind kind(SiteRequest request) {
        return Arrays.stream(ParkKind.values())
                .filter(kind -> kind.name().equals(request.field("kind")))
                .findFirst()
                .orElse(ParkKind.VIRTUAL);
    }
}
