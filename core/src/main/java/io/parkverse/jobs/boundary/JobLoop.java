package io.parkverse.jobs.boundary;

import io.parkverse.platform.config.Settings;
import io.parkverse.platform.event.OutboxReader;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heartbeat of background work on a node whose role ({@code PARK_NODE_ROLE}: web, worker or both)
 * includes it: delivers events, does due jobs, and whatever else is a {@link Beat}, each again a moment after its last pass ended. The
 * portal starts it when it is deployed and stops it before it goes.
 */
@ApplicationScoped
public class JobLoop {

    private static final Logger LOG = LoggerFactory.getLogger(JobLoop.class);
    private static final long EVENT_PAUSE_MILLIS = 250;
    private static final long JOB_PAUSE_MILLIS = 1000;

    private final List<ScheduledFuture<?>> beats = new ArrayList<>();

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Settings settings;

    @Inject
    JobRunner runner;

    @Inject
    OutboxReader reader;

    @Inject
    @Any
    Instance<Beat> others;

    /** Begins to work, on a node that is to; a second call changes nothing. */
    public synchronized void start() {
        if (beats.isEmpty() && works()) {
            beats.add(beat(reader::deliver, EVENT_PAUSE_MILLIS));
            beats.add(beat(runner::runDueJobs, JOB_PAUSE_MILLIS));
            others.forEach(other -> beats.add(beat(other::pass, other.pauseMillis())));
        }
    }

    /** Ends the work after the pass that runs. */
    public synchronized void stop() {
        beats.forEach(beat -> beat.cancel(false));
        beats.clear();
    }

    private boolean works() {
        return !settings.get("PARK_NODE_ROLE").orElse("both").equals("web");
    }

    private ScheduledFuture<?> beat(Runnable pass, long pauseMillis) {
        return executor.scheduleWithFixedDelay(() -> survive(pass), pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
    }

    private static void survive(Runnable pass) {
        try {
            pass.run();
        } catch (RuntimeException e) {
            LOG.error("A pass of background work failed", e);
        }
    }
}
