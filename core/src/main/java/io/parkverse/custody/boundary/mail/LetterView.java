package io.parkverse.custody.boundary.mail;

import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter in custody.
 *
 * @param addressee name of the enterprise on the day of arrival
 */
public record LetterView(
        LetterId id, EnterpriseId enterprise, String addressee, Cover cover, Period period, Handling handling)
        implements Serializable {

    /** What stands on the envelope. */
    public record Cover(String sender, LetterKind kind, String tracking, boolean photo) implements Serializable {}

    /**
     * How long it may lie.
     *
     * @param dueOn last day on which it should be dealt with
     * @param overdue whether it is open after that day
     * @param escalated whether the park's people have been told that a grave letter lies
     */
    public record Period(Instant arrivedAt, LocalDate dueOn, boolean overdue, boolean escalated)
            implements Serializable {}

    /**
     * What is wanted and what was done.
     *
     * @param code opens the pick-up; blank for the park's people, and unless a pick-up was chosen
     * @param receivedBy name of whoever took the letter; blank when nobody has
     */
    public record Handling(
            LetterChoice choice, String forwardTo, String code, LetterOutcome outcome, String receivedBy, boolean scan)
            implements Serializable {

        Handling withoutCode() {
            return new Handling(choice, forwardTo, "", outcome, receivedBy, scan);
        }
    }

    public boolean open() {
        return handling.outcome() == LetterOutcome.OPEN;
    }

    /** The same as the park's people see it. */
    public LetterView withoutCode() {
        return new LetterView(id, enterprise, addressee, cover, period, handling.withoutCode());
    }
}
