package io.parkverse.edge;

import io.parkverse.platform.config.Settings;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.tenancy.boundary.ParkDirectory;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which host a request is for. The platform has one host; every other one belongs to a park that has
 * been opened and not closed, or to nobody.
 */
@Unproxied
public class Hosts {

    private final Memo<String, Optional<HostName>> names = new Memo<>(HostName::ofHeader);
    private final Memo<String, Optional<Locale>> preferences =
            new Memo<>(header -> LanguageChoice.accepted(Optional.of(header)));

    @Inject
    Settings settings;

    @Inject
    ParkDirectory directory;

    /** The platform's own host, where people sign in. */
    public String platform() {
        return settings.platformHost().toLowerCase(Locale.ROOT);
    }

    public boolean isPlatform(String host) {
        return host.equals(platform());
    }

    /** The park that answers on a host in comparable form. */
    public Optional<ParkView> parkAt(String host) {
        return directory
                .byHost(host)
                .filter(park -> park.state() != ParkState.DRAFT && park.state() != ParkState.CLOSED);
    }

    public boolean known(String host) {
        return isPlatform(host) || parkAt(host).isPresent();
    }

    /** Absolute address of a path on a host of this deployment. */
    public String url(String host, String path) {
        return settings.url(host, path);
    }

    Optional<EdgeContext> contextOf(HttpServletRequest request) {
        Optional<String> host = Optional.ofNullable(request.getHeader("Host"))
                .flatMap(names::of)
                .map(HostName::value);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        if (isPlatform(host.get())) {
            return Optional.of(context(request, host.get(), Optional.empty()));
        }
        return parkAt(host.get()).map(park -> context(request, host.get(), Optional.of(park)));
    }

    private EdgeContext context(HttpServletRequest request, String host, Optional<ParkView> park) {
        Locale fallback = park.map(ParkView::locale).map(Texts::supported).orElse(Texts.CHINESE);
        Locale locale = LanguageChoice.inQuery(Optional.ofNullable(request.getQueryString()))
                .or(() -> LanguageChoice.named(Cookies.read(request, LanguageChoice.COOKIE)))
                .or(() -> Optional.ofNullable(request.getHeader("Accept-Language"))
                        .flatMap(preferences::of))
                .orElse(fallback);
        return new EdgeContext(host, park, locale, requestCode());
    }

    private static String requestCode() {
        return Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX)
                .toUpperCase(Locale.ROOT);
    }
}
