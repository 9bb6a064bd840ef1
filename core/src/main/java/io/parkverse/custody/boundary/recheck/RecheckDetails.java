package io.parkverse.custody.boundary.recheck;

import java.io.Serializable;
import java.util.List;

/**
 * A re-check with all that belongs to it.
 *
 * @param answers empty until it is done
 * @param earlier those of the same building that were done before, the newest first
 */
public record RecheckDetails(Recheck check, List<CheckAnswer> answers, List<RecheckFile> files, List<Recheck> earlier)
        implements Serializable {

    public RecheckDetails {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
        earlier = List.copyOf(earlier);
    }
}
