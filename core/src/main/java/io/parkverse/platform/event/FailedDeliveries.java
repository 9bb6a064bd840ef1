package io.parkverse.platform.event;

import io.parkverse.platform.caller.Caller;

/** Where an event waits that its consumer could not take. */
public interface FailedDeliveries {

    /** Keeps an event for a later attempt, in the running transaction of its park. */
    void keep(Caller caller, String consumer, StoredEvent event);
}
