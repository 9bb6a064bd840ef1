package io.parkverse.edge;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a person goes after signing in: a host of this deployment and a path on it. Written {@code
 * <host><path>} in the address of the sign-in page. Anything else is refused, so that the page cannot
 * be used to send people elsewhere.
 */
public record ReturnAddress(String host, String path) {

    private static final int MAX_LENGTH = 2000;

    /** Reads a written address; {@code ownHost} stands for the host when only a path is given. */
    public static Optional<ReturnAddress> parse(String written, String ownHost, Predicate<String> known) {
        if (written.length() > MAX_LENGTH || !written.chars().allMatch(ReturnAddress::harmless)) {
            return Optional.empty();
        }
        int slash = written.indexOf('/');
        if (slash < 0 || written.startsWith("//", slash)) {
            return Optional.empty();
        }
        String host = slash == 0 ? ownHost : written.substring(0, slash);
        return HostName.ofHeader(host)
                .map(HostName::value)
                .filter(name -> name.equals(host) && known.test(name))
                .map(name -> new ReturnAddress(name, written.substring(slash)));
    }

    private static boolean harmless(int c) {
        return c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>';
    }

    public String written() {
        return host + path;
    }
}
