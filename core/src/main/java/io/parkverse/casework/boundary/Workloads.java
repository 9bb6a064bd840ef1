package io.parkverse.casework.boundary;

import io.parkverse.casework.control.WorkloadCount;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import jakarta.inject.Inject;
import java.util.List;

/** Who has how much to do (G4.6), for those who share out the work. */
@Boundary
public class Workloads {

    @Inject
    WorkloadCount count;

    /** Everybody who may hold cases, by name; then those who have left the park and still hold some. */
    @Allowed("casework.workload")
    public List<Workload> all(Caller caller) {
        return count.all();
    }

    /** The running cases that somebody holds, the most urgent first. */
    @Allowed("casework.workload")
    public List<CaseView> heldBy(Caller caller, AccountId holder) {
        return count.heldBy(holder);
    }
}
