package io.parkverse.offboarding.boundary;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.offboarding.control.DepartureTable;
import io.parkverse.offboarding.control.ExportJob;
import io.parkverse.offboarding.control.PurgeJob;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The way of a park out of the installation: announced by its operator or by the platform, taken back within
 * the time of grace, and then purged by a job. While it is announced the park takes no new cases; its people
 * can finish and fetch what they need.
 */
@Boundary
public class Departures {

    /** Time between the announcement and the purge. */
    public static final Duration GRACE = Duration.ofDays(30);

    private static final String SUBJECT = "park";

    @Inject
    DepartureTable departures;

    @Inject
    Parks parks;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Announces that a park leaves, and has its export written.
     *
     * @param typed the park's short address, typed by the person who means it
     * @throws OffboardingException when it is not confirmed, has no reason of 5 to 400 characters, or the park
     *     is leaving already
     */
    @Allowed("offboarding.leave")
    @CrossPark("platform")
    public DepartureView announce(Caller caller, TenantId park, String typed, String reason) {
        requireItselfOrPlatform(caller, park);
        ParkView known = parks.get(caller, park);
        if (!known.slug().equals(typed.strip())) {
            throw new OffboardingException(OffboardingError.NOT_CONFIRMED, known.slug());
        }
        departures.announce(park, caller.account(), reason, GRACE);
        DepartureView announced = departures.running(park).orElseThrow();
        parks.leave(caller, park, ParkState.CLOSING);
        enqueue(caller, park, ExportJob.KIND, clock.instant());
        enqueue(caller, park, PurgeJob.KIND, announced.purgeAt());
        note(caller, park, "offboarding.announce");
        return announced;
    }

    /**
     * Takes a departure back; the park is open again.
     *
     * @throws OffboardingException when there is none, or the purge has begun
     */
    @Allowed("offboarding.leave")
    @CrossPark("platform")
    public void withdraw(Caller caller, TenantId park) {
        requireItselfOrPlatform(caller, park);
        DepartureView running =
                departures.running(park).orElseThrow(() -> new OffboardingException(OffboardingError.NOT_LEAVING));
        if (!running.open()) {
            throw new OffboardingException(OffboardingError.TOO_LATE);
        }
        departures.withdraw(running.id());
        parks.leave(caller, park, ParkState.OPEN);
        note(caller, park, "offboarding.withdraw");
    }

    /** The departure that a park has announced or had last. */
    @Allowed("offboarding.leave")
    @CrossPark("platform")
    public Optional<DepartureView> of(Caller caller, TenantId park) {
        requireItselfOrPlatform(caller, park);
        return departures.last(park);
    }

    /** What a purge removed; empty before it has ended. */
    @Allowed("offboarding.leave")
    @CrossPark("platform")
    public Optional<PurgeReceipt> receipt(Caller caller, TenantId park) {
        requireItselfOrPlatform(caller, park);
        return departures.receipt(park);
    }

    private void enqueue(Caller caller, TenantId park, String kind, Instant at) {
        if (caller.park().isPlatform()) {
            jobs.enqueueFor(caller, park, kind, ExportJob.OWN, at);
        } else {
            jobs.enqueue(caller, kind, ExportJob.OWN, at);
        }
    }

    private void note(Caller caller, TenantId park, String action) {
        audit.record(caller, action, new Audit.Subject(SUBJECT, park.value()), "{}", "{}");
    }

    private static void requireItselfOrPlatform(Caller caller, TenantId park) {
        if (!caller.park().isPlatform() && !caller.park().equals(park)) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
    }
}
