package io.parkverse.tenancy.control;

import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rules of short addresses: 3 to 32 characters, lower-case ASCII letters, digits and single hyphens,
 * a letter first. Punycode ({@code xn--}) is impossible by the single hyphen, so that no address can
 * imitate another with foreign letters. Reserved words are data, in {@code reserved-slugs.txt}.
 */
@ApplicationScoped
public class Slugs {

    private static final Pattern FORM = Pattern.compile("[a-z](?:[a-z0-9]|-(?!-)){1,30}[a-z0-9]");

    private final Set<String> reserved = Set.copyOf(Lines.of("/tenancy/reserved-slugs.txt"));

    /**
     * Lets a usable short address pass.
     *
     * @throws TenancyException when its form is wrong or the word is reserved
     */
    public void require(String slug) {
        if (!FORM.matcher(slug).matches()) {
            throw new TenancyException(TenancyError.SLUG_INVALID, slug);
        }
        if (reserved.contains(slug)) {
            throw new TenancyException(TenancyError.SLUG_RESERVED, slug);
        }
    }
}
