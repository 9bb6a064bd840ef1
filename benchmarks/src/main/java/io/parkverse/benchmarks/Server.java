package io.parkverse.benchmarks;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * A server that is measured. Parks are told apart by the Host header alone; all listen on loopback.
 *
 * @param base address of the platform
 */
public record Server(URI base, Database database) {

    /** Host of the platform, as browsers send it. */
    public String platform() {
        return base.getHost() + ":" + base.getPort();
    }

    /** Host of a park, as browsers send it. */
    public String park(String slug) {
        return slug + "." + platform();
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), base.getPort());
    }
}
