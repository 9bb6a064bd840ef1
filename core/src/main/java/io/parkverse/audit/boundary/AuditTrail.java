package io.parkverse.audit.boundary;

import io.parkverse.audit.control.AuditSearch;
import io.parkverse.audit.control.ChainCheck;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What was changed in the park, for its authority and its operator. */
@Boundary
public class AuditTrail {

    @Inject
    AuditSearch search;

    @Inject
    Sql sql;

    /** Everything that was done to a record, the oldest first. */
    @Allowed("audit.read")
    public List<AuditView> of(Caller caller, Audit.Subject subject) {
        return search.of(subject);
    }

    /** The same as {@link #of}, the newest first, with names and field by field. */
    @Allowed("audit.read")
    public List<HistoryLine> history(Caller caller, Audit.Subject subject) {
        List<HistoryLine> lines = new ArrayList<>(search.lines(search.of(subject)));
        Collections.reverse(lines);
        return lines;
    }

    /** What was done lately to all records of some kinds, the newest first, with names and field by field. */
    @Allowed("audit.read")
    public List<HistoryLine> historyOf(Caller caller, Set<String> kinds) {
        return search.lines(search.latest(kinds));
    }

    /** Entries under a filter, the newest first. */
    @Allowed("audit.read")
    public Page<AuditView> search(Caller caller, AuditFilter filter, PageRequest page) {
        return search.find(filter, page);
    }

    /** The same as {@link #search}, with names and field by field. */
    @Allowed("audit.read")
    public Page<HistoryLine> read(Caller caller, AuditFilter filter, PageRequest page) {
        Page<AuditView> found = search.find(filter, page);
        return new Page<>(search.lines(found.items()), found.total());
    }

    /** Checks that nobody has changed, removed or inserted entries of the park past the application. */
    @Allowed("audit.verify")
    public ChainReport verify(Caller caller) {
        return sql.reading(ChainCheck::of);
    }
}
