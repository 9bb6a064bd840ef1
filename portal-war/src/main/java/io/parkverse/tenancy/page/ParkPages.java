package io.parkverse.tenancy.page;

import io.parkverse.edge.Visitors;
import io.parkverse.site.Answer;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A park's front page, and the welcome for the operator who has just opened it. */
@ApplicationScoped
public class ParkPages implements SitePage {

    /** Content of the front page. */
    public record Home(ParkView park, Artwork artwork) {}

    /** Content of the operator's welcome. */
    public record Welcome(ParkView park, String personName) {}

    @Inject
    Visitors visitors;

    @Override
    public void enter(Routes routes) {
        routes.kept(Where.PARK, "/", ParkPages::home);
        routes.get(Where.PARK, "/welcome", this::welcome);
    }

    private static Answer home(SiteRequest request) {
        ParkView park = request.requirePark();
        return Answer.html("park/home", "site.park.title", new Home(park, Artwork.of(park.slug(), park.kind())));
    }

    private Answer welcome(SiteRequest request) {
        return visitors.personOf(request.http())
                .map(person -> Answer.html(
                        "park/welcome", "site.welcome.title", new Welcome(request.requirePark(), person.displayName())))
                .orElseGet(() -> Answer.redirect("/signin?to=/welcome"));
    }
}
