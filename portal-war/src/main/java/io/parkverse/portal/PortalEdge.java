package io.parkverse.portal;

import io.parkverse.edge.EdgeFilter;
import io.parkverse.edge.Hosts;
import io.parkverse.edge.Visitors;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;

/** The edge of this WAR. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PortalEdge extends EdgeFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    void open(Hosts hosts, Visitors visitors) {
        begin(hosts, visitors);
    }
}
