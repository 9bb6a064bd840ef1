package io.parkverse.site;

import io.parkverse.edge.Assets;
import io.parkverse.edge.EdgeContext;
import io.parkverse.tenancy.boundary.ParkView;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every template knows besides its own page.
 *
 * @param title of the browser's tab
 * @param token makes the token of the page's forms; asked only by pages that have one
 * @param look brand of the park, or the platform's
 */
public record Frame(SiteRequest request, Say say, String title, Supplier<String> token, Look look, String platformUrl) {

    /** Value of the hidden field of every form. */
    public String formToken() {
        return token.get();
    }

    public String text(String key, Object... arguments) {
        return say.text(key, arguments);
    }

    public String href(String target) {
        return request.href(target);
    }

    public String asset(String name) {
        return Assets.url(name);
    }

    /** Address of this page in a language. */
    public String inLanguage(String language) {
        return request.href(request.path()) + request.queryWith("lang", language);
    }

    /** The name in the header: the park's, or the product's. */
    public String siteName() {
        return park().map(place -> place.name(say.locale())).orElseGet(() -> text("site.product"));
    }

    public Optional<ParkView> park() {
        return request.park();
    }

    public boolean onPlatform() {
        return park().isEmpty();
    }

    /** Whether this page was made for a person who is signed in; never so for pages that are the same for all. */
    public boolean signedIn() {
        return EdgeContext.person(request.http()).isPresent();
    }

    /** Marks the entry of the navigation that the visitor is on. */
    public String current(String target) {
        return request.path().startsWith(target) ? "page" : "false";
    }
}
