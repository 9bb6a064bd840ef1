package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to a case. {@code event} and the states are keys of the case's process;
 * those named here are no transitions.
 *
 * @param actor display name; empty where the reader is not meant to see it
 * @param label what happened, in both languages
 */
public record TimelineEntry(
        Instant at,
        Party party,
        String actor,
        String event,
        Label label,
        String from,
        String to,
        String note,
        boolean applicantSees)
        implements Serializable {

    public static final String OPENED = "opened";
    public static final String NOTED = "noted";
    public static final String CLAIMED = "claimed";
    public static final String RELEASED = "released";
    public static final String HANDED_OVER = "handed-over";
    public static final String ADOPTED = "adopted";
    public static final String PROPOSED = "proposed";
    public static final String SENT_BACK = "sent-back";
    public static final String PROPOSAL_WITHDRAWN = "proposal-withdrawn";
    public static final String RETRACTED = "retracted";
}
