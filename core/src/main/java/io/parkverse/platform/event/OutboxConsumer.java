package io.parkverse.platform.event;

import io.parkverse.platform.caller.Caller;

/**
 * Takes all events of all parks, one at a time; found as a bean. A new consumer begins with the oldest
 * event that is still stored.
 */
public interface OutboxConsumer {

    /** Under this name its position is kept; never changes. */
    String name();

    /**
     * Takes an event, in a transaction of the event's park that also moves the position: what it does
     * in the database happens once. What it does elsewhere must bear repetition. When it throws, the
     * event comes again later, out of order, and the others go on.
     */
    void accept(Caller job, StoredEvent event);
}
