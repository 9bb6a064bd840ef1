package io.parkverse.custody.boundary.recheck;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.control.recheck.RecheckDesk;
import io.parkverse.custody.control.recheck.RecheckStore;
import io.parkverse.custody.control.recheck.RecheckWatch;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The yearly re-check of the custodian, building by building. The park's operator does it, the custodian may add
 * evidence. One check of each building is open at any time.
 */
@Boundary
public class Rechecks {

    @Inject
    RecheckStore store;

    @Inject
    RecheckDesk desk;

    @Inject
    RecheckWatch watch;

    /** All checks: open ones first, the soonest due at the top, then the newest. */
    @Allowed("custody.recheck-read")
    public List<Recheck> list(Caller caller) {
        return store.list();
    }

    @Allowed("custody.recheck-read")
    public RecheckDetails get(Caller caller, UUID check) {
        return store.details(check);
    }

    /**
     * Adds evidence to an open check.
     *
     * @throws io.parkverse.files.boundary.FilesException when the file is not taken
     */
    @Allowed("custody.recheck-files")
    public void attach(Caller caller, UUID check, Upload file) {
        desk.attach(caller, check, file);
    }

    /** A piece of evidence; who opens it is written down. */
    @Allowed("custody.recheck-read")
    public Download open(Caller caller, UUID check, UUID file) {
        return desk.open(caller, check, file);
    }

    /**
     * Moves the due day of an open check, to a day of the year to come.
     *
     * @throws CustodyException {@link CustodyError#DAY_INVALID}
     */
    @Allowed("custody.recheck-do")
    public Recheck moveTo(Caller caller, UUID check, LocalDate day) {
        return desk.moveTo(check, day);
    }

    /**
     * Ends a check with an answer to each item, and plans the next: in a year, or in a month when something is not
     * sound.
     *
     * @throws CustodyException {@link CustodyError#CHECK_INCOMPLETE} unless each item has its answer, {@link
     *     CustodyError#REASON_NEEDED} when something is not sound and nobody says why
     */
    @Allowed("custody.recheck-do")
    public RecheckDetails complete(Caller caller, UUID check, List<CheckAnswer> answers, String note) {
        return desk.complete(caller, check, answers, note);
    }

    /** Plans the check of buildings that have none, and reminds of checks that are due. */
    @Allowed("custody.recheck-watch")
    public void watch(Caller job) {
        watch.run(job);
    }
}
