package io.parkverse.webhooks.control;

import io.parkverse.platform.config.Settings;
import io.parkverse.webhooks.boundary.WebhookError;
import io.parkverse.webhooks.boundary.WebhookException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where webhooks may lead: by https to hosts on the internet. Names are looked up when a delivery is sent, and the
 * address that was checked is the one that is connected to. A deployment for tests may allow every address by {@code
 * PARK_WEBHOOK_TARGETS=any}; a live one ignores that.
 */
@ApplicationScoped
public class TargetAddress {

    private static final int LONGEST = 500;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]|0[xX].*");
    private static final Pattern INTERNAL = Pattern.compile(
            "localhost|.*\\.(localhost|local|internal|intranet|lan|home|corp|arpa|test|invalid|example)");

    @Inject
    Settings settings;

    /**
     * The address that somebody wrote.
     *
     * @throws WebhookException {@link WebhookError#ADDRESS_INVALID}
     */
    public URI require(String written) {
        return parsed(written.strip())
                .filter(this::allowed)
                .orElseThrow(() -> new WebhookException(WebhookError.ADDRESS_INVALID));
    }

    /**
     * The addresses of a host that may be connected to.
     *
     * @throws UnknownHostException when there is none
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = Arrays.stream(InetAddress.getAllByName(host))
                .filter(address -> anywhere() || PublicAddresses.reachable(address))
                .toArray(InetAddress[]::new);
        if (found.length == 0) {
            throw new UnknownHostException("no address on the internet: " + host);
        }
        return found;
    }

    private boolean allowed(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (anywhere()) {
            return true;
        }
        return address.getScheme().equalsIgnoreCase("https")
                && host.contains(".")
                && !LITERAL.matcher(host).matches()
                && !INTERNAL.matcher(host).matches();
    }

    private boolean anywhere() {
        return settings.mode() == Settings.Mode.TEST
                && settings.get("PARK_WEBHOOK_TARGETS").filter("any"::equals).isPresent();
    }

    private static Optional<URI> parsed(String written) {
        if (written.length() > LONGEST || !written.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return Optional.empty();
        }
        try {
            URI address = new URI(written);
            boolean sound = address.getHost() != null
                    && address.getScheme() != null
                    && address.getScheme().matches("(?i)https?")
                    && address.getUserInfo() == null
                    && address.getFragment() == null;
            return sound ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
