package io.parkverse.files.boundary;

import io.parkverse.files.control.Forgetting;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.persistence.Sql;
import jakarta.inject.Inject;

/**
 * Removes files of a park for good. A row goes with the transaction; its content leaves the store afterwards,
 * by {@link ForgetFiles} at the latest, unless another row or park has the same content.
 */
@Boundary
public class FileRemoval {

    private static final int SLICE = 200;

    @Inject
    Forgetting forgetting;

    @Inject
    StoredFiles files;

    @Inject
    Sql sql;

    /** Removes one file that nothing refers to. */
    @Allowed("files.remove")
    public void remove(Caller job, FileId id) {
        forgetting.note(files.get(id).hash());
        sql.update("delete from stored_file where id = ?", id.value());
    }

    /** Notes the contents of all files, whose rows are about to go. */
    @Allowed("files.remove")
    public void noteAll(Caller job) {
        forgetting.noteAll();
    }

    /** Forgets a slice of the contents noted; returns their number, 0 when all is done. */
    @Allowed("files.remove")
    @CrossPark("forget")
    public int forget(Caller job) {
        return forgetting.forget(SLICE);
    }
}
