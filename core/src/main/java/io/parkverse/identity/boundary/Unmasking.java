package io.parkverse.identity.boundary;

import io.parkverse.audit.boundary.Audit;
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
import java.util.Optional;
import java.util.UUID;

/** Personal data in the clear: one record at a time, for a reason, never without a trace. */
@Boundary
public class Unmasking {

    @Inject
    @Any
    Instance<UnmaskingSource> sources;

    @Inject
    UnmaskingLog log;

    @Inject
    Audit audit;

    /**
     * Shows the personal values of one record.
     *
     * @param subjectKind a kind that an {@link UnmaskingSource} answers for
     * @throws IdentityException {@link IdentityError#REASON_NEEDED} without a reason of 5 to 400
     *     characters, {@link IdentityError#NOTHING_TO_REVEAL} when the park has no such record
     */
    @Allowed("identity.reveal")
    public List<Revealed> reveal(Caller caller, String subjectKind, UUID subject, String reason) {
        UnmaskingSource source =
                source(subjectKind).orElseThrow(() -> new IdentityException(IdentityError.NOTHING_TO_REVEAL));
        log.add(caller.account(), source.kind(), subject, reason);
        audit.record(caller, "identity.reveal", new Audit.Subject(source.kind(), subject), "{}", "{}");
        List<Revealed> values = source.reveal(caller, subject);
        if (values.isEmpty()) {
            throw new IdentityException(IdentityError.NOTHING_TO_REVEAL);
        }
        return values;
    }

    /** What was looked at in this park, newest first. */
    @Allowed("identity.unmaskings")
    public Page<UnmaskingEntry> entries(Caller caller, PageRequest page) {
        Page<UnmaskingEntry> entries = log.entries(page);
        return new Page<>(
                entries.items().stream().map(entry -> titled(caller, entry)).toList(), entries.total());
    }

    private UnmaskingEntry titled(Caller caller, UnmaskingEntry entry) {
        return entry.titled(source(entry.subject().kind())
                .map(source -> source.title(caller, entry.subject().id()))
                .orElse(""));
    }

    private Optional<UnmaskingSource> source(String kind) {
        return sources.stream().filter(known -> known.kind().equals(kind)).findFirst();
    }
}
