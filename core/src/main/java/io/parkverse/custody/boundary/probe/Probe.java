package io.parkverse.custody.boundary.probe;

import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A probe of whether a company can be reached at its address.
 *
 * @param dueOn last day on which it should be decided
 * @param tries how often it was tried
 */
public record Probe(
        UUID id,
        EnterpriseId enterprise,
        Company company,
        LocalDate startsOn,
        LocalDate dueOn,
        Course course,
        int tries)
        implements Serializable {

    /** Who is probed; name and code of the day on which the probe was planned. */
    public record Company(String name, String code) implements Serializable {}

    /**
     * How it went.
     *
     * @param begun whether its first day has come
     * @param late whether it is open after its last day
     * @param note why it was proposed or not; blank before
     * @param reference of the registrar; blank unless proposed
     * @param simulated whether the registrar is a simulated one
     */
    public record Course(
            ProbeState state, boolean begun, boolean late, String note, String reference, boolean simulated)
            implements Serializable {}

    public ProbeState state() {
        return course.state();
    }
}
