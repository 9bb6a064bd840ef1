package io.parkverse.custody.boundary.register;

import io.parkverse.custody.boundary.listing.PublicList;
import java.time.LocalDate;

/** An entry of a public list as the registrar tells it. */
public record RegisterEntry(PublicList list, String reason, LocalDate listedOn) {}
