package io.parkverse.casework.boundary;

import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.control.ProcessInstallation;
import io.parkverse.casework.control.ProcessStore;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** The processes of a park and their versions. */
@Boundary
public class Processes {

    @Inject
    ProcessStore processes;

    @Inject
    ProcessInstallation installation;

    /** Gives the park the process shipped as {@code processes/<key>.json}, unless it has one of that key. */
    @Allowed("casework.install")
    public void install(Caller job, String process) {
        installation.install(process);
    }

    /** All versions, the newest of each process first. */
    @Allowed("casework.process-read")
    public List<ProcessView> all(Caller caller) {
        return processes.all().stream().map(processes::view).toList();
    }

    /** The version by which new cases are opened. */
    @Allowed("casework.process-read")
    public ProcessView active(Caller caller, String process) {
        return processes
                .find(process, Lifecycle.ACTIVE)
                .map(processes::view)
                .orElseThrow(() -> new CaseException(CaseError.UNKNOWN_PROCESS));
    }

    /** The version by which a running or ended case was opened. */
    @Allowed("casework.process-read")
    public ProcessView version(Caller caller, String process, int version) {
        return processes
                .find(process, version)
                .map(processes::view)
                .orElseThrow(() -> new CaseException(CaseError.UNKNOWN_PROCESS));
    }
}
