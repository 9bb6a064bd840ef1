package io.parkverse.tenancy.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.tenancy.control.ParkTable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The open parks, as the platform's public page shows them. */
@Boundary
public class ParksOnShow {

    private static final ParkFilter OPEN = new ParkFilter("", Set.of(ParkState.OPEN));

    @Inject
    ParkTable table;

    @Allowed("tenancy.read")
    public List<ParkView> first(Caller caller, int limit) {
        return table.list(OPEN, PageRequest.first(limit));
    }
}
