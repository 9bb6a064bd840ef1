package io.parkverse.tenancy.page;

import io.parkverse.edge.Hosts;
import io.parkverse.site.Answer;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.ParksOnShow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The product's own page: what this is, for whom, and which parks are open. */
@ApplicationScoped
public class PlatformPages implements SitePage {

    private static final int SHOWN = 12;

    /** The page's content. */
    public record Home(List<Card> parks, Artwork artwork) {}

    /** A park among others. */
    public record Card(String name, String shortName, ParkKind kind, String address, Artwork artwork) {}

    @Inject
    ParksOnShow parks;

    @Inject
    Hosts hosts;

    @Override
    public void enter(Routes routes) {
        routes.kept(Where.PLATFORM, "/", this::home);
    }

    private Answer home(SiteRequest request) {
        List<Card> cards = parks.first(request.anonymous(), SHOWN).stream()
                .map(park -> card(request, park))
                .toList();
        return Answer.html(
                "platform/home", "site.platform.title", new Home(cards, Artwork.of("parkverse", ParkKind.VIRTUAL)));
    }

    private Card card(SiteRequest request, ParkView park) {
        return new Card(
                park.name(request.edge().locale()),
                park.shortName(),
                park.kind(),
                hosts.url(park.host(), "/"),
                Artwork.of(park.slug(), park.kind()));
    }
}
