package io.parkverse.casework.boundary;

import java.util.Optional;

/**
 * A condition that transitions name. A bean of the feature that knows the answer; asked inside the
 * transaction, for the list of possible moves as well as for the move, so it changes nothing.
 */
public interface Guard {

    /** As rows name it: {@code settlement.documents-complete}. */
    String name();

    /** Key of the text that says why the case may not move; empty when it may. */
    Optional<String> refusalKey(CaseView workCase);
}
