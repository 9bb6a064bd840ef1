package io.parkverse.edge;

import io.parkverse.platform.config.Settings;
import io.parkverse.platform.inject.Unproxied;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cookies of this deployment: without a domain, so that a host's cookie is sent to that host only; out
 * of reach of scripts; secure wherever the deployment is reached by https.
 */
@Unproxied
public class Cookies {

    /** Names the session of a person on one host. */
    public static final String SESSION = "pv_session";

    @Inject
    Settings settings;

    public static Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public void set(HttpServletResponse response, String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setSecure(settings.get("PARK_SCHEME").filter("https"::equals).isPresent());
        cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    public void drop(HttpServletResponse response, String name) {
        set(response, name, "", Duration.ZERO);
    }
}
