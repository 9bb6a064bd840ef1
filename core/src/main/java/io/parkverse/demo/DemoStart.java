package io.parkverse.demo;

import io.parkverse.demo.DemoEnterprise.Stage;
import io.parkverse.identity.boundary.FirstPlatformOperator;
import io.parkverse.platform.config.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a deployment does of itself after its start, in the background: it makes the platform operator's
 * account and, in modes demo and test, the demo. What fails is tried again a moment later.
 */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final long RETRY_SECONDS = 10;

    private volatile boolean ready;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Settings settings;

    @Inject
    FirstPlatformOperator platformOperator;

    @Inject
    DemoParks parks;

    /** Begins in the background. */
    public void start() {
        executor.execute(this::attempt);
    }

    /** Whether the parks are open, with the first of their enterprises; the others follow. */
    boolean ready() {
        return ready;
    }

    private void attempt() {
        try {
            prepare();
        } catch (RuntimeException e) {
            LOG.error("The demo is not complete; next attempt in {} s", RETRY_SECONDS, e);
            // an attempt says itself how it went
            Future<?> unused = executor.schedule(this::attempt, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void prepare() {
        platformOperator.establish();
        if (settings.mode() != Settings.Mode.LIVE) {
            parks.open();
            parks.settle(Stage.TEST);
        }
        ready = true;
        if (settings.mode() == Settings.Mode.DEMO) {
            parks.settle(Stage.DEMO);
        }
    }
}
