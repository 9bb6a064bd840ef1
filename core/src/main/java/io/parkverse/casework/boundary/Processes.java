package io.parkverse.casework.boundary;

import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.control.PlanEdit;
import io.parkverse.casework.control.ProcessDrafts;
import io.parkverse.casework.control.ProcessInstallation;
import io.parkverse.casework.control.ProcessStore;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The processes of a park and their versions. */
@Boundary
public class Processes {

    @Inject
    ProcessStore processes;

    @Inject
    ProcessInstallation installation;

    @Inject
    ProcessDrafts drafts;

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

    /** Copies the active version to a draft; there is at most one draft of a process. */
    @Allowed("casework.process-edit")
    public ProcessView startDraft(Caller caller, String process) {
        return drafts.start(process);
    }

    @Allowed("casework.process-edit")
    public ProcessView draft(Caller caller, String process) {
        return drafts.get(process);
    }

    /** Puts a new state between two states of the draft. */
    @Allowed("casework.process-edit")
    public ProcessView insertStep(Caller caller, String process, NewStep step) {
        return drafts.edit(process, plan -> PlanEdit.insert(plan, step));
    }

    /** Replaces the draft's transition of the same state and event (roles, label, deadline), or adds one. */
    @Allowed("casework.process-edit")
    public ProcessView putTransition(Caller caller, String process, Transition transition) {
        return drafts.edit(process, plan -> PlanEdit.put(plan, transition));
    }

    @Allowed("casework.process-edit")
    public ProcessView removeTransition(Caller caller, String process, String from, String event) {
        return drafts.edit(process, plan -> PlanEdit.remove(plan, from, event));
    }

    /** Replaces names, party and phase of a state of the draft. */
    @Allowed("casework.process-edit")
    public ProcessView putState(Caller caller, String process, State state) {
        return drafts.edit(process, plan -> PlanEdit.put(plan, state));
    }

    /** Keys of the states that the park has added to a process itself. */
    @Allowed("casework.process-read")
    public Set<String> ownSteps(Caller caller, String process) {
        return drafts.ownSteps(process);
    }

    /**
     * Takes a state that the park has added out of the draft again.
     *
     * @throws CaseException {@link CaseError#STEP_SHIPPED}, or {@link CaseError#STEP_IN_USE} while a case
     *     of any version stands there
     */
    @Allowed("casework.process-edit")
    public ProcessView removeStep(Caller caller, String process, String state) {
        return drafts.removeStep(process, state);
    }

    /** What keeps the draft from being activated. */
    @Allowed("casework.process-edit")
    public List<ProcessFinding> check(Caller caller, String process) {
        return drafts.check(process);
    }

    /**
     * Makes the draft the active version. Running cases keep theirs.
     *
     * @throws CaseException {@code casework.not-valid} with the text of the first finding
     */
    @Allowed("casework.process-edit")
    public ProcessView activate(Caller caller, String process) {
        return drafts.activate(caller, process);
    }

    @Allowed("casework.process-edit")
    public void discardDraft(Caller caller, String process) {
        drafts.discard(process);
    }
}
