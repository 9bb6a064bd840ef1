package io.parkverse.documents.boundary;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import java.io.Serializable;
import java.util.List;

/**
 * A document of a case.
 *
 * @param slot key of its place
 * @param reason of the last verdict; empty without one
 * @param versions oldest first, never empty
 * @param version of the record, for optimistic locking
 */
public record DocumentView(
        DocumentId id,
        CaseId caseId,
        String slot,
        DocumentState state,
        String reason,
        List<VersionView> versions,
        int version)
        implements Serializable {

    public DocumentView {
        versions = List.copyOf(versions);
    }

    public VersionView latest() {
        return versions.get(versions.size() - 1);
    }
}
