package io.parkverse.custody.control.probe;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.probe.Probe;
import io.parkverse.custody.boundary.probe.ProbeRules;
import io.parkverse.custody.boundary.probe.ProbeState;
import io.parkverse.custody.control.People;
import io.parkverse.custody.control.roster.RosterReading;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans the next probe of each company that is here, ends those of companies that left, and reminds the desk. */
@ApplicationScoped
public class ProbeWatch {

    private static final int BEGUN = 1;
    private static final int LATE = 2;
    private static final String PLAN = "insert into custody_probe (tenant_id, id, version, enterprise_id, company,"
            + " code, starts_on, due_on, told, state, note, reference, simulated)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, 0, 'OPEN', '', '', false) on conflict do nothing";

    @Inject
    Sql sql;

    @Inject
    ProbeStore store;

    @Inject
    ProbeDesk desk;

    @Inject
    RosterReading roster;

    @Inject
    People people;

    @Inject
    WorkingDays calendar;

    public void run(Caller job) {
        Map<EnterpriseId, Occupant> here = new LinkedHashMap<>();
        roster.all(job, OccupantFilter.current("")).forEach(row -> here.putIfAbsent(row.enterprise(), row));
        for (Probe probe : store.open()) {
            if (here.containsKey(probe.enterprise())) {
                remind(job, probe);
            } else {
                desk.close(probe.id(), ProbeState.LEFT, "", "");
            }
            here.remove(probe.enterprise());
        }
        ProbeRules rules = store.rules();
        Map<EnterpriseId, LocalDate> probed = store.lastProbed();
        here.values().forEach(row -> {
            LocalDate since = probed.getOrDefault(row.enterprise(), row.seat().beganOn());
            plan(job, row, since.plusMonths(rules.everyMonths()), rules.days());
        });
    }

    private void plan(Caller job, Occupant row, LocalDate wanted, int days) {
        LocalDate today = calendar.today();
        LocalDate startsOn = wanted.isBefore(today) ? today : wanted;
        sql.update(
                PLAN,
                job.park().value(),
                UuidV7.next(),
                row.enterprise().value(),
                row.name(),
                row.papers().code(),
                startsOn,
                startsOn.plusDays(days));
    }

    private void remind(Caller job, Probe probe) {
        int told = store.told(probe.id());
        if (probe.course().late() && told < LATE) {
            tell(job, probe, LATE, "probe-late");
        } else if (probe.course().begun() && told < BEGUN) {
            tell(job, probe, BEGUN, "probe-begins");
        }
    }

    private void tell(Caller job, Probe probe, int stage, String about) {
        UUID id = probe.id();
        sql.update("update custody_probe set told = ?, version = version + 1 where id = ?", stage, id);
        people.tellKeepers(
                job,
                "custody.desk." + about,
                List.of(probe.company().name(), probe.dueOn().toString()));
    }
}
