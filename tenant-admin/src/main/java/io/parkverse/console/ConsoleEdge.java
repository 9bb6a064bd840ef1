package io.parkverse.console;

import io.parkverse.edge.EdgeFilter;
import io.parkverse.edge.Hosts;
import io.parkverse.edge.Visitors;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.config.Settings;
import io.parkverse.tenancy.boundary.ParkDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;

/** The edge of this WAR. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ConsoleEdge extends EdgeFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    void open(Settings settings, ParkDirectory directory, SignIns signIns) {
        begin(new Hosts(settings, directory), new Visitors(signIns));
    }
}
