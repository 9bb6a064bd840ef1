package io.parkverse.tenancy.control;

import io.parkverse.platform.config.Settings;
import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rules of host names (RFC 1123, RFC 5890): kept in lower case, ASCII form, without port and final
 * dot. A park's own host is a full domain name outside of the platform's domain: names below that one
 * are given out as short addresses only.
 */
@ApplicationScoped
public class HostNames {

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + LABEL);
    private static final Pattern ALL_DIGITS = Pattern.compile("(?:.*\\.)?[0-9]+");
    private static final int MAX_LENGTH = 253;

    @Inject
    Settings settings;

    /** The host every park has from its first day. */
    public String defaultHost(String slug) {
        return slug + "." + settings.platformHost();
    }

    /** A host as a browser sends it, made comparable; empty when it is no host name. */
    public String normal(String sent) {
        String host = sent.strip().toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        if (colon >= 0 && host.substring(colon + 1).chars().allMatch(Character::isDigit)) {
            host = host.substring(0, colon);
        }
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        return host.length() <= MAX_LENGTH && DOMAIN.matcher(host).matches() ? host : "";
    }

    /**
     * A domain that a park brings along, in ASCII form.
     *
     * @throws TenancyException when it is no domain name or belongs to the platform
     */
    public String requireOwnDomain(String wanted) {
        String host = normal(ascii(wanted));
        if (host.isEmpty() || ALL_DIGITS.matcher(host).matches() || belongsToPlatform(host)) {
            throw new TenancyException(TenancyError.HOST_INVALID, wanted);
        }
        return host;
    }

    private boolean belongsToPlatform(String host) {
        String platform = settings.platformHost().toLowerCase(Locale.ROOT);
        return host.equals(platform) || host.endsWith("." + platform) || host.endsWith(".localhost");
    }

    private static String ascii(String wanted) {
        try {
            return IDN.toASCII(wanted.strip(), IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new TenancyException(TenancyError.HOST_INVALID, wanted);
        }
    }
}
