package io.parkverse.intake.control;

import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.RowFate;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.residence.Amendment;
import io.parkverse.settlement.boundary.residence.Residences;
import io.parkverse.settlement.boundary.residence.Resident;
import io.parkverse.settlement.boundary.residence.ResidentView;
import io.parkverse.settlement.boundary.residence.Tenure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Enters checked rows, within the transaction of its caller. */
@ApplicationScoped
public class Entering {

    @Inject
    Residences residences;

    @Inject
    RowStore rows;

    @Inject
    LimitGate gate;

    @Inject
    EntityManager entityManager;

    void enter(Caller job, EntryPlan plan) {
        IntakeId id = plan.intake().view().id();
        long created = plan.rows().stream()
                .filter(row -> row.fate() == RowFate.CREATED)
                .count();
        gate.require(Limit.ENTERPRISES, created);
        for (CheckedRow row : plan.rows()) {
            rows.entered(job, id, row, entered(job, plan, row));
        }
        // what was written is not looked at again; kept, it would be compared with each further row
        entityManager.flush();
        entityManager.clear();
    }

    private ResidentView entered(Caller job, EntryPlan plan, CheckedRow row) {
        if (row.fate() == RowFate.CREATED) {
            return residences.adopt(job, resident(plan, row));
        }
        ResidentView here = row.here().orElseThrow();
        return row.fate() == RowFate.UNCHANGED
                ? here
                : residences.amend(
                        job,
                        here.workCase(),
                        amendment(Changes.of(row.row(), here), plan.intake().by()));
    }

    private Resident resident(EntryPlan plan, CheckedRow checked) {
        RosterRow row = checked.row();
        Seat seat = checked.seat().orElseThrow();
        return new Resident(
                new Resident.Profile(
                        row.code().orElseThrow(),
                        new EnterpriseName(row.name(), row.nameEn()),
                        row.legalForm(),
                        row.scope()),
                new PlaceKey(plan.units().get(seat.unit()), seat.number()),
                new Tenure(row.from().orElseThrow(), row.until().orElseThrow(), row.paidUntil()),
                row.contact(),
                plan.intake().by(),
                plan.intake().view().fileName() + " · " + checked.line());
    }

    private static Amendment amendment(Changes changes, AccountId by) {
        return new Amendment(changes.nameEn(), changes.scope(), changes.paidUntil(), changes.contact(), by);
    }
}
