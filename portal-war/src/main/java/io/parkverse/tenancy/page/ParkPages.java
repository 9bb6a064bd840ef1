package io.parkverse.tenancy.page;

import io.parkverse.edge.Visitors;
import io.parkverse.site.Answer;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import io.parkverse.tenancy.boundary.ParkTextKey;
import io.parkverse.tenancy.boundary.ParkTexts;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A park's front page, and the welcome for the operator who has just opened it. */
@ApplicationScoped
public class ParkPages implements SitePage {

    /** Content of the front page. */
    public record Home(ParkView park, Artwork artwork, Headline title, String lead, String services) {}

    /** Content of the operator's welcome. */
    public record Welcome(ParkView park, String personName) {}

    @Inject
    ParkTexts texts;

    @Inject
    Visitors visitors;

    @Override
    public void enter(Routes routes) {
        routes.kept(Where.PARK, "/", this::home);
        routes.get(Where.PARK, "/welcome", this::welcome);
    }

    private Answer home(SiteRequest request) {
        ParkView park = request.requirePark();
        Home home = new Home(
                park,
                Artwork.of(park.slug(), park.kind()),
                Headline.of(
                        words(request, ParkTextKey.WELCOME_TITLE),
                        park.name(request.edge().locale())),
                words(request, ParkTextKey.WELCOME_LEAD),
                words(request, ParkTextKey.SERVICES_LEAD));
        return Answer.html("park/home", "site.park.title", home);
    }

    private String words(SiteRequest request, ParkTextKey key) {
        return texts.get(request.anonymous(), key).in(request.edge().locale());
    }

    private Answer welcome(SiteRequest request) {
        return visitors.personOf(request.http())
                .map(person -> Answer.html(
                        "park/welcome", "site.welcome.title", new Welcome(request.requirePark(), person.displayName())))
                .orElseGet(() -> Answer.redirect("/signin?to=/welcome"));
    }
}
