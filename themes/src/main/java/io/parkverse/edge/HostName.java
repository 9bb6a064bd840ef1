package io.parkverse.edge;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host of a request in the form in which hosts are compared: lower case, without port and final
 * dot (RFC 9110 section 7.2, RFC 1123). Bracketed IPv6 addresses stay bracketed.
 */
public record HostName(String value) {

    private static final int MAX_LENGTH = 253;
    private static final int MAX_PORT_DIGITS = 5;
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    /** The host of a {@code Host} header; empty for anything that is none. */
    public static Optional<HostName> ofHeader(String header) {
        String host = withoutPort(header.toLowerCase(Locale.ROOT));
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        boolean sound = host.startsWith("[")
                ? IPV6.matcher(host).matches()
                : NAME.matcher(host).matches();
        return sound && host.length() <= MAX_LENGTH ? Optional.of(new HostName(host)) : Optional.empty();
    }

    private static String withoutPort(String authority) {
        int colon = authority.lastIndexOf(':');
        if (colon < 0 || authority.endsWith("]")) {
            return authority;
        }
        String port = authority.substring(colon + 1);
        boolean digits = port.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && port.length() <= MAX_PORT_DIGITS ? authority.substring(0, colon) : authority;
    }

    @Override
    public String toString() {
        return value;
    }
}
