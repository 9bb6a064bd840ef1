package io.parkverse.casework.boundary;

import io.parkverse.casework.control.ReasonShelf;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Reasons in both languages, by topic: the event that they explain ({@code reject}, {@code
 * ask-supplement}), or {@code document-revise} and {@code document-reject}.
 */
@Boundary
public class CannedReasons {

    @Inject
    ReasonShelf reasons;

    /** In the order in which they were added. */
    @Allowed("casework.queue")
    public List<CannedReason> of(Caller caller, String topic) {
        return reasons.of(topic);
    }

    /** All reasons of the park, topic by topic. */
    @Allowed("casework.queue")
    public List<CannedReason> all(Caller caller) {
        return reasons.all();
    }

    /** What reasons can be given for: what the product ships, and whatever the park has added to. */
    @Allowed("casework.queue")
    public List<String> topics(Caller caller) {
        return reasons.topics();
    }

    @Allowed("casework.reasons-edit")
    public CannedReason add(Caller caller, String topic, Label text) {
        return reasons.add(topic, text);
    }

    @Allowed("casework.reasons-edit")
    public CannedReason change(Caller caller, UUID reason, Label text) {
        return reasons.change(reason, text);
    }

    @Allowed("casework.reasons-edit")
    public void remove(Caller caller, UUID reason) {
        reasons.remove(reason);
    }
}
