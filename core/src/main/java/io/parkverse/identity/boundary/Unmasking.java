package io.parkverse.identity.boundary;

import io.parkverse.identity.control.UnmaskingLog;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Personal data in the clear: one record at a time, for a reason, never without a trace. */
@Boundary
public class Unmasking {

    @Inject
    @Any
    Instance<UnmaskingSource> sources;

    @Inject
    UnmaskingLog log;

    /**
     * Shows the personal values of one record.
     *
     * @param subjectKind a kind that an {@link UnmaskingSource} answers for
     * @throws IdentityException {@link IdentityError#REASON_NEEDED} without a reason of 5 to 400
     *     characters, {@link IdentityError#NOTHING_TO_REVEAL} when the park has no such record
     */
    @Allowed("identity.reveal")
    public List<Revealed> reveal(Caller caller, String subjectKind, UUID subject, String reason) {
        UnmaskingSource source = sources.stream()
                .filter(candidate -> candidate.kind().equals(subjectKind))
                .findFirst()
                .orElseThrow(() -> new IdentityException(IdentityError.NOTHING_TO_REVEAL));
        log.add(caller.account(), source.kind(), subject, reason);
        List<Revealed> values = source.reveal(caller, subject);
        if (values.isEmpty()) {
            throw new IdentityException(IdentityError.NOTHING_TO_REVEAL);
        }
        return values;
    }

    /** What was looked at in this park, newest first. */
    @Allowed("identity.unmaskings")
    public Page<UnmaskingEntry> entries(Caller caller, PageRequest page) {
        return log.entries(page);
    }
}
