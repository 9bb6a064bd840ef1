package io.parkverse.jobs.boundary;

import io.parkverse.platform.identifier.TenantId;
import java.util.List;

/** Where the parks come from that repeating work is done for; called outside of a transaction. */
public interface ActiveParks {

    List<TenantId> active();
}
