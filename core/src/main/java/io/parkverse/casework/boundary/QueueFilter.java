package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Which cases the queue shows; empty sets and texts let all pass.
 *
 * @param states keys of states; when empty, all but ended cases
 * @param text part of the number, the title or the enterprise's name
 * @param deadlineBefore only cases due before; {@link #ANY_TIME} for all, also those without a deadline
 */
public record QueueFilter(
        String process,
        Set<String> states,
        Set<String> kinds,
        Holder holder,
        String text,
        Instant deadlineBefore,
        Sort sort)
        implements Serializable {

    public static final Instant ANY_TIME = Instant.MAX;

    /** Who has claimed a case. */
    public enum Holder {
        ANYONE,
        NOBODY,
        /** The caller, and those for whom the caller stands in today. */
        ME
    }

    /** What comes first. */
    public enum Sort {
        /** The earliest deadline; cases without one at the end. */
        DEADLINE,
        /** The case opened last. */
        OPENED
    }

    public QueueFilter {
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
        text = text.strip();
    }

    /** All cases of a process that have not ended, the most urgent first. */
    public static QueueFilter of(String process) {
        return new QueueFilter(process, Set.of(), Set.of(), Holder.ANYONE, "", ANY_TIME, Sort.DEADLINE);
    }

    public QueueFilter in(Set<String> wanted) {
        return new QueueFilter(process, wanted, kinds, holder, text, deadlineBefore, sort);
    }

    public QueueFilter ofKinds(Set<String> wanted) {
        return new QueueFilter(process, states, wanted, holder, text, deadlineBefore, sort);
    }

    public QueueFilter heldBy(Holder wanted) {
        return new QueueFilter(process, states, kinds, wanted, text, deadlineBefore, sort);
    }

    public QueueFilter with(String wanted) {
        return new QueueFilter(process, states, kinds, holder, wanted, deadlineBefore, sort);
    }

    public QueueFilter dueBefore(Instant moment) {
        return new QueueFilter(process, states, kinds, holder, text, moment, sort);
    }

    public QueueFilter by(Sort wanted) {
        return new QueueFilter(process, states, kinds, holder, text, deadlineBefore, wanted);
    }
}
