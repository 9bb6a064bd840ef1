package io.parkverse.settlement.boundary.address;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.control.address.OccupantStore;
import jakarta.inject.Inject;

/** Who is settled at the addresses of the park. */
@Boundary
public class Occupants {

    @Inject
    OccupantStore store;

    /** Settled enterprises, by name; those who have left stand after those who are there. */
    @Allowed("settlement.occupants")
    public Page<Occupant> find(Caller caller, OccupantFilter filter, PageRequest page) {
        return store.find(caller, filter, page);
    }
}
