package io.parkverse.offboarding.boundary;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.files.boundary.FileRemoval;
import io.parkverse.offboarding.control.DepartureTable;
import io.parkverse.offboarding.control.ExportTable;
import io.parkverse.offboarding.control.Purge;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The transactions of a purge. Each can be repeated; together they come to the same end from wherever they began. */
@Boundary
public class PurgeWork {

    @Inject
    DepartureTable departures;

    @Inject
    ExportTable exports;

    @Inject
    Purge purge;

    @Inject
    FileRemoval files;

    @Inject
    Parks parks;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Closes a park whose time has come. Nobody comes back from here.
     *
     * @return whether there is something to purge: false for a departure that was taken back or is not due
     * @throws OffboardingException {@link OffboardingError#EXPORT_NOT_READY} when no export was made since the
     *     announcement: nothing is removed that could not be kept
     */
    @Allowed("offboarding.work")
    @CrossPark("purge")
    public boolean begin(Caller job) {
        Optional<DepartureView> running = departures.running(job.park());
        if (running.isEmpty() || clock.instant().isBefore(running.get().purgeAt())) {
            return false;
        }
        DepartureView departure = running.get();
        if (departure.open()) {
            String export = exports.hashSince(Timestamp.from(departure.announcedAt()))
                    .orElseThrow(() -> new OffboardingException(OffboardingError.EXPORT_NOT_READY));
            departures.begin(departure.id(), export);
            parks.leave(job, job.park(), ParkState.CLOSED);
            files.noteAll(job);
        }
        return true;
    }

    /** Names of the tables that are emptied, in this order. */
    @Allowed("offboarding.work")
    public List<String> tables(Caller job) {
        return purge.tables();
    }

    /** Removes some rows of a table; returns how many, 0 when none is left. */
    @Allowed("offboarding.work")
    @CrossPark("purge")
    public long slice(Caller job, String table) {
        long removed = purge.slice(table);
        departures.count(job.park(), table, removed);
        return removed;
    }

    /** Removes what the platform has of the park, apart from its name. */
    @Allowed("offboarding.work")
    @CrossPark("purge")
    public void platformRows(Caller job) {
        purge.platformRows().forEach((table, removed) -> departures.count(job.park(), table, removed));
    }

    /**
     * Writes the receipt.
     *
     * @throws IllegalStateException when something is left: the job tries again
     */
    @Allowed("offboarding.work")
    @CrossPark("purge")
    public void end(Caller job) {
        purge.requireEmpty();
        departures.end(job.park(), purge.chain());
        audit.record(
                job, "offboarding.purged", new Audit.Subject("park", job.park().value()), "{}", "{}");
    }
}
