package io.parkverse.platform.boundary;

import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller may do, so that a screen offers only that; the boundaries themselves decide again. */
@Boundary
public class Rights {

    @Inject
    RoleTable table;

    @Inject
    Access access;

    /**
     * Those of the operations that the caller may call at this moment.
     *
     * @throws IllegalArgumentException for an operation without a row in the role table
     */
    @Allowed("platform.rights")
    public Set<String> among(Caller caller, Collection<String> operations) {
        return operations.stream().filter(access::may).collect(Collectors.toUnmodifiableSet());
    }

    /** All operations that the caller may call at this moment. */
    @Allowed("platform.rights")
    public Set<String> own(Caller caller) {
        return among(caller, table.rows().keySet());
    }

    @Allowed("platform.rights")
    public boolean may(Caller caller, String operation) {
        return access.may(operation);
    }
}
