package io.parkverse.custody.boundary.register;

import java.time.LocalDate;

/**
 * A company that cannot be reached at its address.
 *
 * @param tries how often it was tried
 * @param on day of the proposal
 */
public record Proposal(String name, String code, int tries, String reason, LocalDate on) {}
