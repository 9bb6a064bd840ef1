package io.parkverse.custody.boundary.listing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of a public list.
 *
 * @param here whether the company is settled in the park
 */
public record Listing(UUID id, PublicList list, Company company, Term term, Origin origin, boolean here)
        implements Serializable {

    /** Who is listed and why. */
    public record Company(String name, String code, String reason) implements Serializable {}

    /**
     * Since when.
     *
     * @param removedOn {@link LocalDate#MAX} while it is listed
     */
    public record Term(LocalDate listedOn, LocalDate removedOn) implements Serializable {}

    /**
     * Where it is taken from.
     *
     * @param source name of a file, or {@link #REGISTER}
     */
    public record Origin(String source, boolean simulated, Instant seenAt) implements Serializable {

        public static final String REGISTER = "REGISTER";
    }

    public boolean current() {
        return term.removedOn().equals(LocalDate.MAX);
    }
}
