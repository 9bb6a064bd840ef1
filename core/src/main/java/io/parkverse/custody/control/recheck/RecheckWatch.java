package io.parkverse.custody.control.recheck;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.control.People;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Sees to it that each building has its check, and reminds once a month before, a week before, and when late. */
@ApplicationScoped
public class RecheckWatch {

    private static final int WEEK_DAYS = 7;
    private static final List<String> REMINDERS = List.of("soon", "week", "overdue");

    @Inject
    Sql sql;

    @Inject
    RecheckStore store;

    @Inject
    RecheckDesk desk;

    @Inject
    People people;

    @Inject
    WorkingDays calendar;

    public void run(Caller job) {
        store.unplanned().forEach(building -> desk.plan(job, building));
        LocalDate today = calendar.today();
        for (RecheckStore.Told told : store.due()) {
            int stage = stage(today, told.check().dueOn());
            if (stage > told.stage()) {
                sql.update(
                        "update custody_recheck set told = ?, version = version + 1 where id = ?",
                        stage,
                        told.check().id());
                people.tellKeepers(
                        job,
                        "custody.desk.recheck-" + REMINDERS.get(stage - 1),
                        List.of(told.check().place(), told.check().dueOn().toString()));
            }
        }
    }

    private static int stage(LocalDate today, LocalDate dueOn) {
        if (dueOn.isBefore(today)) {
            return REMINDERS.size();
        }
        return dueOn.isAfter(today.plusDays(WEEK_DAYS)) ? 1 : 2;
    }
}
