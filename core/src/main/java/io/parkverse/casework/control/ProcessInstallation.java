package io.parkverse.casework.control;

import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.entity.ProcessDefinition;
import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Gives a park the shipped processes as version 1. A park that already has a process keeps it. Guards and
 * effects are not looked up here: they are asked for when a case moves.
 */
@ApplicationScoped
public class ProcessInstallation implements OpeningStep {

    private static final List<String> SHIPPED = List.of("settlement");

    @Inject
    ProcessStore processes;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void prepare(Caller caller) {
        SHIPPED.forEach(this::install);
    }

    /** Installs the resource {@code processes/<key>.json}. */
    public void install(String process) {
        if (processes.find(process, Lifecycle.ACTIVE).isEmpty()) {
            ProcessDefinition definition = processes.add(ProcessFile.read(process));
            definition.activate(clock.instant());
        }
    }
}
