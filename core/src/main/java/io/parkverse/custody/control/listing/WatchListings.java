package io.parkverse.custody.control.listing;

import io.parkverse.custody.boundary.listing.Listings;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks daily whether companies that are here came onto a public list. */
@ApplicationScoped
public class WatchListings implements RepeatingJob {

    @Inject
    Listings listings;

    @Override
    public String kind() {
        return "custody.watch-listings";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Caller job, String payload) {
        listings.watch(job);
    }
}
