package io.parkverse.portal;

import io.parkverse.edge.Cookies;
import io.parkverse.edge.Hosts;
import io.parkverse.edge.RateLimiter;
import io.parkverse.edge.Visitors;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.config.Settings;
import io.parkverse.tenancy.boundary.ParkDirectory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the parts of the edge injectable in this WAR. */
public final class EdgeBeans {

    private EdgeBeans() {}

    @Produces
    @Singleton
    public static Hosts hosts(Settings settings, ParkDirectory directory) {
        return new Hosts(settings, directory);
    }

    @Produces
    @Singleton
    public static Visitors visitors(SignIns signIns) {
        return new Visitors(signIns);
    }

    @Produces
    @Singleton
    public static Cookies cookies(Settings settings) {
        return new Cookies(settings);
    }

    @Produces
    @Singleton
    public static RateLimiter rateLimiter() {
        return new RateLimiter();
    }
}
