package io.parkverse.portal;

import com.hazelcast.core.HazelcastInstance;
import io.parkverse.demo.DemoWelcome;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.health.ReadyParts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every part that a request may need whether it works now (F1.3). */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Caller PROBE = Caller.anonymous(TenantId.PLATFORM);

    @Resource(lookup = "payara/Hazelcast")
    HazelcastInstance grid;

    @Inject
    ReadyParts parts;

    @Inject
    Parks parks;

    @Inject
    Settings settings;

    @Inject
    Instance<DemoWelcome> demo;

    Map<String, Boolean> parts() {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        answers.put("database", works("database", () -> !parks.plans(PROBE).isEmpty()));
        answers.put("grid", works("grid", () -> grid.getLifecycleService().isRunning()));
        answers.put(ReadyParts.PORTAL, parts.ready(ReadyParts.PORTAL));
        answers.put(ReadyParts.CONSOLE, parts.ready(ReadyParts.CONSOLE));
        if (settings.mode() != Settings.Mode.LIVE && demo.isResolvable()) {
            answers.put("demo", works("demo", () -> demo.get().ready()));
        }
        return answers;
    }

    private static boolean works(String part, BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.warn("Not ready: " + part, e);
            return false;
        }
    }
}
