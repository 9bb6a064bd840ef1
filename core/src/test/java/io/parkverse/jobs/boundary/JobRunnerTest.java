package io.parkverse.jobs.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.jobs.control.LeasedJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.JobId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobRunnerTest {

    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final Set<JobState> ANY = Set.of(JobState.values());

    private final Jobs jobs = Portal.bean(Jobs.class);
    private final JobRunner runner = Portal.bean(JobRunner.class);
    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);

    @BeforeEach
    void nothingWaits() {
        Portal.execute("delete from job");
        Chores.SERVED.clear();
        Chores.Hourly.SERVED.clear();
    }

    @Test
    @DisplayName("F2.3 a job is done once, bound to its park, and is gone")
    void runsBoundToItsPark() {
        jobs.enqueue(operator, Chores.KIND, "{}", LONG_AGO);

        runAll();
        runAll();

        assertThat(Chores.SERVED).containsExactly(park);
        assertThat(chores(operator)).isEmpty();
    }

    @Test
    @DisplayName("F2.3 a job cannot lose its park: its row keeps it, and its work refuses any other")
    void staysBoundToItsPark() {
        jobs.enqueue(operator, Chores.KIND, "{}", LONG_AGO);
        LeasedJob leased = Portal.bean(JobWork.class)
                .lease(Caller.job(TenantId.PLATFORM, "tests"))
                .orElseThrow();
        Caller stranger = Caller.job(Portal.park(), "tests");

        assertThatThrownBy(() -> Portal.execute("update job set tenant_id = null"))
                .hasMessageContaining("tenant_id");
        assertThatIllegalStateException()
                .isThrownBy(() -> Portal.bean(JobWork.class).run(stranger, leased, new Straying(leased.caller())))
                .withMessage("the park of a running transaction is fixed");
        assertThat(Chores.SERVED).isEmpty();
    }

    /** Work whose own park was taken out: it goes on for the park of another caller. */
    private record Straying(Caller other) implements JobHandler {

        @Override
        public String kind() {
            return Chores.KIND;
        }

        @Override
        public void run(Caller job, String payload) {
            Portal.bean(Chores.class).run(other, payload);
        }
    }

    @Test
    @DisplayName("F1.7 a job waits for its moment")
    void waitsForItsMoment() {
        jobs.enqueue(operator, Chores.KIND, "{}", Instant.parse("2999-01-01T00:00:00Z"));

        runAll();

        assertThat(Chores.SERVED).isEmpty();
        assertThat(chores(operator)).hasSize(1);
    }

    @Test
    @DisplayName("F2.3 a park with one job is served after one of a hundred jobs of another park")
    void isFair() {
        TenantId small = Portal.park();
        for (int i = 0; i < 100; i++) {
            jobs.enqueue(operator, Chores.KIND, "{}", LONG_AGO);
        }
        jobs.enqueue(Caller.job(small, "tests"), Chores.KIND, "{}", LONG_AGO.plusSeconds(1));

        runAll();

        assertThat(Chores.SERVED).hasSize(101);
        assertThat(Chores.SERVED.indexOf(small)).isLessThan(2);
    }

    @Test
    @DisplayName("F2.3 eight workers at once do each of 200 jobs exactly once")
    void doesEachOnce() throws Exception {
        for (int i = 0; i < 200; i++) {
            jobs.enqueue(operator, Chores.KIND, "{}", LONG_AGO);
        }
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            Callable<Void> passes = () -> {
                runAll();
                return null;
            };
            for (Future<Void> done : workers.invokeAll(Collections.nCopies(8, passes))) {
                done.get();
            }
        } finally {
            workers.shutdown();
        }

        assertThat(Chores.SERVED).hasSize(200);
        assertThat(chores(operator)).isEmpty();
    }

    @Test
    @DisplayName("F1.7 work that fails eight times is dead, can be seen, and runs again when it is retried")
    void diesAndComesBack() {
        JobId job = jobs.enqueue(operator, Chores.KIND, "{\"fail\": true}", LONG_AGO);
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(chores(operator).get(0).state()).isEqualTo(JobState.WAITING);
            Portal.execute("update job set run_at = 'epoch' where id = ?", job.value());
            runAll();
        }

        JobView dead = chores(operator).get(0);
        assertThat(dead.state()).isEqualTo(JobState.DEAD);
        assertThat(dead.failure()).isEqualTo("IllegalArgumentException");
        Portal.execute("update job set payload = '{}' where id = ?", job.value());
        jobs.retry(operator, job);
        runAll();
        assertThat(Chores.SERVED).containsExactly(park);
    }

    @Test
    @DisplayName("F1.7 work that failed waits longer after each attempt")
    void backsOff() {
        JobId job = jobs.enqueue(operator, Chores.KIND, "{\"fail\": true}", LONG_AGO);
        runAll();
        Instant first = chores(operator).get(0).runAt();
        Portal.execute("update job set run_at = 'epoch' where id = ?", job.value());
        runAll();

        assertThat(chores(operator).get(0).runAt()).isAfter(first.plusSeconds(9));
    }

    @Test
    @DisplayName("F1.7 work of a node that died is taken over when its lease has run out")
    void takesOver() {
        JobId job = jobs.enqueue(operator, Chores.KIND, "{}", LONG_AGO);
        Portal.execute(
                "update job set state = 'LEASED', lease = gen_random_uuid(), leased_until = 'epoch' where id = ?",
                job.value());

        runAll();

        assertThat(Chores.SERVED).containsExactly(park);
    }

    @Test
    @DisplayName("F1.7 repeating work is done in every park, and again only after its period")
    void repeats() {
        runAll();
        runAll();
        assertThat(Collections.frequency(Chores.Hourly.SERVED, park)).isEqualTo(1);

        Portal.execute(
                "update job set run_at = run_at - interval '1 hour' where kind = 'tests.hourly' and park_id = ?",
                park.value());
        runAll();

        assertThat(Collections.frequency(Chores.Hourly.SERVED, park)).isEqualTo(2);
    }

    @Test
    @DisplayName("F2.4 a park sees, retries and discards its own jobs only; the platform sees all")
    void hidesForeignJobs() {
        JobId job = jobs.enqueue(operator, Chores.KIND, "{}", LONG_AGO);
        Caller other = Portal.person(Portal.park(), Role.PARK_OPERATOR);
        Caller console = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);

        assertThat(chores(other)).isEmpty();
        assertThatThrownBy(() -> jobs.discard(other, job)).isInstanceOf(JobsException.class);
        assertThatThrownBy(() -> jobs.retry(other, job)).isInstanceOf(JobsException.class);
        AllJobs all = Portal.bean(AllJobs.class);
        assertThat(all.list(console, ANY, PageRequest.first(10)).items())
                .extracting(JobView::id)
                .containsExactly(job);
        assertThatThrownBy(() -> all.list(operator, ANY, PageRequest.first(10))).isInstanceOf(AccessException.class);
        all.discard(console, park, job);
        assertThat(chores(operator)).isEmpty();
    }

    private List<JobView> chores(Caller caller) {
        return jobs.list(caller, ANY, PageRequest.first(500)).items().stream()
                .filter(job -> job.kind().equals(Chores.KIND))
                .toList();
    }

    /** Passes until nothing is due: repeating work of all parks of the tests takes its turns in between. */
    private void runAll() {
        while (runner.runDueJobs() > 0) {
            // another pass
        }
    }
}
