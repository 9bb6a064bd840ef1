package io.parkverse.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of the site. An address is fixed, or ends in {@code /*} and takes one more segment. A
 * kept page is the same for everybody: it is rendered once per park and language and served from
 * memory. What is not personal is also found under {@code /p/<slug>} of the platform host. Filled at start, then read only.
 */
public final class Routes {

    /**
     * One address.
     *
     * @param nature who the answer is for
     */
    public record Route(Where where, String path, Nature nature, Handler handler) {

        boolean kept() {
            return nature == Nature.KEPT;
        }

        /** Whether the answer is the same for everybody, so that another host may give it too. */
        boolean shared() {
            return nature != Nature.PERSONAL;
        }
    }

    /** Who an answer is for. */
    enum Nature {
        /** Everybody; rendered once and kept. */
        KEPT,
        /** Everybody who asks the same; made anew. */
        OPEN,
        /** One visitor. */
        PERSONAL
    }

    private static final String REST = "/*";

    private final Map<String, List<Route>> fixed = new HashMap<>();
    private final Map<String, List<Route>> prefixes = new HashMap<>();
    private final List<String> addresses = new ArrayList<>();

    /** A page that is the same for everybody. */
    public void kept(Where where, String path, Handler handler) {
        add("GET", new Route(where, path, Nature.KEPT, handler));
    }

    /** A page or file that depends on its address alone, and is made anew each time. */
    public void open(Where where, String path, Handler handler) {
        add("GET", new Route(where, path, Nature.OPEN, handler));
    }

    /** A page that is made anew for each visitor. */
    public void get(Where where, String path, Handler handler) {
        add("GET", new Route(where, path, Nature.PERSONAL, handler));
    }

    /** The target of a form. */
    public void post(Where where, String path, Handler handler) {
        add("POST", new Route(where, path, Nature.PERSONAL, handler));
    }

    /** Every address that was entered, as {@code GET PARK /certificate/*}. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    Optional<Route> find(String method, Where host, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        Optional<Route> route = at(fixed, asked + path, host);
        int slash = path.lastIndexOf('/');
        if (route.isPresent() || slash < 1 || slash == path.length() - 1) {
            return route;
        }
        return at(prefixes, asked + path.substring(0, slash), host);
    }

    private void add(String method, Route route) {
        addresses.add(method + " " + route.where() + " " + route.path());
        boolean rest = route.path().endsWith(REST);
        String path = rest ? route.path().substring(0, route.path().length() - REST.length()) : route.path();
        (rest ? prefixes : fixed)
                .computeIfAbsent(method + path, key -> new ArrayList<>())
                .add(route);
    }

    private static Optional<Route> at(Map<String, List<Route>> routes, String key, Where host) {
        return routes.getOrDefault(key, List.of()).stream()
                .filter(route -> route.where().includes(host))
                .findFirst();
    }
}
