package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What came of one case of a bulk action.
 *
 * @param name number and title; empty when the park has no such case
 * @param refusalKey key of the text that says why nothing was done; empty when it was done
 * @param undoable whether the holder has changed and the caller may give the case back
 */
public record BatchItem(
        HolderChange change, String name, String refusalKey, List<String> refusalArguments, boolean undoable)
        implements Serializable {

    public BatchItem {
        refusalArguments = List.copyOf(refusalArguments);
    }

    public boolean done() {
        return refusalKey.isEmpty();
    }
}
