package io.parkverse.casework.boundary;

import io.parkverse.casework.control.StandIns;
import io.parkverse.casework.entity.Substitution;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Absences: a person names who sees and moves their cases meanwhile. */
@Boundary
public class Substitutions {

    @Inject
    StandIns standIns;

    /** Names a substitute for the caller, from a day to a day, both included. */
    @Allowed("casework.substitute")
    public SubstitutionView name(Caller caller, AccountId substitute, LocalDate firstDay, LocalDate lastDay) {
        return standIns.name(caller.account(), substitute, firstDay, lastDay).view();
    }

    /** Present and coming ones that the caller named or was named for, the earliest first. */
    @Allowed("casework.substitute")
    public List<SubstitutionView> around(Caller caller) {
        return standIns.around(caller.account()).stream()
                .map(Substitution::view)
                .toList();
    }

    /** Ends one that the caller has named. */
    @Allowed("casework.substitute")
    public void end(Caller caller, UUID substitution) {
        standIns.end(caller.account(), substitution);
    }
}
