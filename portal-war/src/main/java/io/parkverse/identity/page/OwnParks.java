package io.parkverse.identity.page;

import io.parkverse.platform.caller.Caller;
import io.parkverse.site.SiteRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The parks in which a person has hats, with the ways into them. */
@ApplicationScoped
public class OwnParks {

    List<ParkEntry> of(SiteRequest request, Caller caller) {
        return List.of();
    }
}
