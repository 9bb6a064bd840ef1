package io.parkverse.benchmarks.failover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cookies of one browser or program, by host and path. For one thread. */
final class Cookies {

    private static final Pattern SET = Pattern.compile("^\\s*([^=;]+)=([^;]*)");
    private static final Pattern PATH = Pattern.compile("(?i);\\s*path=([^;]+)");

    private final Map<Place, String> values = new HashMap<>();

    private record Place(String host, String path, String name) {}

    void keep(String host, List<String> headers) {
        for (String header : headers) {
            Matcher set = SET.matcher(header);
            Matcher path = PATH.matcher(header);
            if (set.find()) {
                values.put(new Place(host, path.find() ? path.group(1).strip() : "/", set.group(1)), set.group(2));
            }
        }
    }

    /** The header's value for a request; empty for none. */
    String forRequest(String host, String path) {
        return values.entrySet().stream()
                .filter(cookie -> cookie.getKey().host().equals(host))
                .filter(cookie -> path.startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
