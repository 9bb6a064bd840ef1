package io.parkverse.audit.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * An entry as people read it.
 *
 * @param who name of the person or of the job, or empty
 * @param changes field by field, in the order of their names
 */
public record HistoryLine(AuditView entry, String who, List<Change> changes) implements Serializable {

    /**
     * What became of one field.
     *
     * @param before empty for a value that was not there
     * @param after empty for a value that is gone
     */
    public record Change(String field, String before, String after) implements Serializable {}
}
