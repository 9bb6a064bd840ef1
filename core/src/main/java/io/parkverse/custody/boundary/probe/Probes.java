package io.parkverse.custody.boundary.probe;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.control.probe.ProbeDesk;
import io.parkverse.custody.control.probe.ProbeStore;
import io.parkverse.custody.control.probe.ProbeWatch;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Whether companies can be reached at their addresses. A company that was not reached in the set number of tries
 * within the set days is the operator's to decide: propose it to the registrar, or let it be with a reason.
 */
@Boundary
public class Probes {

    @Inject
    ProbeStore store;

    @Inject
    ProbeDesk desk;

    @Inject
    ProbeWatch watch;

    /** All probes: what is to be decided first, then open ones by their last day, then the newest closed ones. */
    @Allowed("custody.probe-read")
    public List<Probe> list(Caller caller) {
        return store.list();
    }

    @Allowed("custody.probe-read")
    public Probe get(Caller caller, UUID probe) {
        return store.get(probe);
    }

    /** Tries of a probe, in order. */
    @Allowed("custody.probe-read")
    public List<ProbeTry> tries(Caller caller, UUID probe) {
        return store.tries(store.get(probe).id());
    }

    @Allowed("custody.probe-read")
    public ProbeRules rules(Caller caller) {
        return store.rules();
    }

    /** Sets how the park probes; open probes follow it from their next try. */
    @Allowed("custody.probe-decide")
    public void setRules(Caller caller, ProbeRules rules) {
        desk.setRules(caller, rules);
    }

    /**
     * Writes down a try. Success ends the probe; the last of the set tries without success makes the company
     * unreachable, of which both sides are told.
     *
     * @throws CustodyException {@link CustodyError#PROBE_CLOSED} unless the probe is open
     */
    @Allowed("custody.probe-do")
    public Probe record(Caller caller, UUID probe, NewTry attempt) {
        return desk.record(caller, probe, attempt);
    }

    /** Proves a try by a file, once. */
    @Allowed("custody.probe-do")
    public void prove(Caller caller, UUID attempt, Upload file) {
        desk.prove(attempt, file);
    }

    /** What proves a try; who opens it is written down. */
    @Allowed("custody.probe-read")
    public Download evidence(Caller caller, UUID attempt) {
        return desk.evidence(caller, attempt);
    }

    /**
     * Proposes an unreachable company to the registrar for the list of abnormal operation, and tells the company.
     *
     * @throws CustodyException {@link CustodyError#NOT_UNREACHABLE}
     */
    @Allowed("custody.probe-decide")
    public Probe propose(Caller caller, UUID probe, String reason) {
        return desk.propose(caller, probe, reason);
    }

    /** Lets an unreachable company be. */
    @Allowed("custody.probe-decide")
    public Probe drop(Caller caller, UUID probe, String reason) {
        return desk.drop(probe, reason);
    }

    /** Plans probes of companies that have none, ends those of companies that left, and reminds. */
    @Allowed("custody.probe-watch")
    public void watch(Caller job) {
        watch.run(job);
    }
}
