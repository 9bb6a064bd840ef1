package io.parkverse.settlement.control.desk;

import io.parkverse.casework.boundary.Cases;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Ends settlements whose term is over, within an hour of the end of their last day. */
@ApplicationScoped
public class ExpireSettlements implements RepeatingJob {

    @Inject
    PlaceBook places;

    @Inject
    Cases cases;

    @Inject
    Days days;

    @Override
    public String kind() {
        return "settlement.expire";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Caller job, String payload) {
        for (CaseId id : places.overdue(days.today(job))) {
            if (cases.get(job, id).state().equals(SettlementProcess.SETTLED)) {
                cases.fire(job, id, SettlementProcess.EXPIRE, "");
            }
        }
    }
}
