package io.parkverse.jobs.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Work of the tests: writes down which park it was bound to, and fails when it is told to. */
@ApplicationScoped
public class Chores implements JobHandler {

    static final String KIND = "tests.chore";

    /** Parks in the order in which they were served. */
    static final List<TenantId> SERVED = new CopyOnWriteArrayList<>();

    @Inject
    Bench bench;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Caller job, String payload) {
        bench.work(job);
        if (payload.contains("fail")) {
            throw new IllegalArgumentException("told to fail");
        }
        SERVED.add(job.park());
    }

    /** Shows that the job's park is the park of its transaction. */
    @Boundary
    public static class Bench {

        @Inject
        Sql sql;

        @Allowed("tenancy.read")
        public void work(Caller caller) {
            String bound = sql.first("select current_setting('app.tenant')", row -> row.getString(1))
                    .orElseThrow();
            if (!bound.equals(caller.park().toString())) {
                throw new IllegalStateException("bound to " + bound);
            }
        }
    }

    /** A job that comes again each hour, in every park. */
    @ApplicationScoped
    public static class Hourly implements RepeatingJob {

        static final List<TenantId> SERVED = new CopyOnWriteArrayList<>();

        @Override
        public String kind() {
            return "tests.hourly";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run(Caller job, String payload) {
            SERVED.add(job.park());
        }
    }
}
