package io.parkverse.edge;

import io.parkverse.platform.config.Settings;
import io.parkverse.platform.inject.Unproxied;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The network address that a request comes from. {@code PARK_PROXIES} names the balancers, by address or {@link Network} and
 * separated by commas, whose {@code X-Forwarded-For} is believed: the last address in it that is no such balancer is
 * the visitor's. From everybody else the header means nothing, because anybody can write one.
 */
@Unproxied
public class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    @Inject
    Settings settings;

    private List<Network> proxies = List.of();

    @PostConstruct
    void readProxies() {
        proxies = Arrays.stream(settings.get("PARK_PROXIES").orElse("").split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Network::of)
                .toList();
    }

    public String of(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        if (!isProxy(nearest)) {
            return nearest;
        }
        for (String hop : lastFirst(request)) {
            if (!ADDRESS.matcher(hop).matches()) {
                return nearest;
            }
            if (!isProxy(hop)) {
                return hop;
            }
        }
        return nearest;
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> lastFirst(HttpServletRequest request) {
        List<String> hops = Collections.list(request.getHeaders(HEADER)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .collect(Collectors.toList());
        Collections.reverse(hops);
        return hops;
    }
}
