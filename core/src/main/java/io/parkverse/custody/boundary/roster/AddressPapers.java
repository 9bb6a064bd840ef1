package io.parkverse.custody.boundary.roster;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.custody.control.roster.AddressPaperStore;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The papers by which the park may give its addresses to enterprises, and how long they hold. */
@Boundary
public class AddressPapers {

    /** What is taken as a paper of an address. */
    public static final Acceptance ACCEPTED =
            new Acceptance(Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG), 20L * 1024 * 1024);

    @Inject
    AddressPaperStore store;

    @Inject
    StoredFiles files;

    @Inject
    Audit audit;

    /**
     * Files a paper; a refused file or field leaves nothing behind.
     *
     * @throws io.parkverse.files.boundary.FilesException when the file is not taken
     */
    @Allowed("custody.papers-edit")
    public AddressPaper add(Caller caller, NewPaper paper, Upload scan) {
        store.require(paper);
        return store.add(caller, paper, files.keep(scan, ACCEPTED).id());
    }

    /** Papers of all units, those that end first at the top. */
    @Allowed("custody.papers-read")
    public List<AddressPaper> list(Caller caller) {
        return store.list();
    }

    /** Takes a paper out of the list; its file stays as evidence. */
    @Allowed("custody.papers-edit")
    public void remove(Caller caller, UUID paper) {
        store.remove(paper);
    }

    /** Takes a removal back. */
    @Allowed("custody.papers-edit")
    public void restore(Caller caller, UUID paper) {
        store.restore(paper);
    }

    /** The file of a paper; a deed names people, so that its opening is recorded. */
    @Allowed("custody.papers-read")
    public Download open(Caller caller, UUID paper) {
        StoredFile file = files.get(store.file(paper));
        audit.record(caller, "custody.open-paper", new Audit.Subject("custody-paper", paper), "{}", "{}");
        return new Download(
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.hash(),
                (offset, length) -> files.open(file, offset, length));
    }
}
