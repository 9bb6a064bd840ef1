package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision that waits for a second person.
 *
 * @param decision what was decided, in both languages
 * @param to where the case will go
 * @param proposer display name
 * @param note what the proposer said; the applicant reads it after the confirmation only
 * @param own whether the reader has proposed it, and so can only withdraw it
 * @param mayDecide whether the reader may confirm it or send it back
 */
public record ProposalView(
        UUID id,
        CaseView workCase,
        Label decision,
        State to,
        String proposer,
        Instant at,
        String note,
        boolean own,
        boolean mayDecide)
        implements Serializable {}
