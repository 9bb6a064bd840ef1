package io.parkverse.tenancy.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.control.TextShelf;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The words of the caller's park on its public pages. A change fires {@link ParkChanged}. */
@Boundary
public class ParkTexts {

    @Inject
    TextShelf shelf;

    @Inject
    Event<ParkChanged> changes;

    @Allowed("tenancy.read")
    public ParkText get(Caller caller, ParkTextKey key) {
        return shelf.get(caller, key);
    }

    /** All texts, in the order of their places. */
    @Allowed("tenancy.read")
    public List<ParkText> all(Caller caller) {
        return Stream.of(ParkTextKey.values())
                .map(key -> shelf.get(caller, key))
                .toList();
    }

    @Allowed("tenancy.brand")
    public void change(Caller caller, ParkText text) {
        shelf.put(text);
        changes.fire(new ParkChanged(caller, caller.park()));
    }
}
