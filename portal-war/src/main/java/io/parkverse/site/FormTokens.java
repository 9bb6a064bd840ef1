package io.parkverse.site;

import io.parkverse.edge.Cookies;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.inject.Unproxied;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties a form to the browser it was shown in: a hidden field with a keyed hash of a random cookie of
 * that host. A third guard beside the origin check and SameSite cookies; needs no session.
 */
@Unproxied
public class FormTokens {

    /** Name of the hidden field. */
    public static final String FIELD = "form";

    private static final String COOKIE = "pv_form";
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int SEED_BYTES = 18;
    private static final int LONGEST_SEED = 64;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    @Inject
    Cookies cookies;

    /** The token for a form in this answer; gives the browser its cookie when it has none. */
    String issue(SiteRequest request) {
        Optional<String> known = seedOf(request);
        if (known.isPresent()) {
            return token(request, known.get());
        }
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        String seed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        cookies.set(request.response(), COOKIE, seed, LIFE);
        return token(request, seed);
    }

    boolean valid(SiteRequest request) {
        byte[] given = request.field(FIELD).getBytes(StandardCharsets.UTF_8);
        return seedOf(request)
                .map(seed -> token(request, seed).getBytes(StandardCharsets.UTF_8))
                .filter(wanted -> MessageDigest.isEqual(wanted, given))
                .isPresent();
    }

    private static Optional<String> seedOf(SiteRequest request) {
        return Cookies.read(request.http(), COOKIE).filter(seed -> !seed.isEmpty() && seed.length() <= LONGEST_SEED);
    }

    private String token(SiteRequest request, String seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("form:" + settings.secret()).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal((request.edge().host() + " " + seed).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
