package io.parkverse.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.jobs.boundary.JobRunner;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.testing.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutboxReaderTest {

    /** Events of the concurrent test: few by default, 100,000 with {@code -Dpark.full=true}. */
    private static final int WRITERS = 8;

    private static final int EVENTS_PER_WRITER = Boolean.getBoolean("park.full") ? 12_500 : 100;
    private static final int EVENTS_PER_TRANSACTION = 5;

    private final Telegraph telegraph = Portal.bean(Telegraph.class);
    private final OutboxReader reader = Portal.bean(OutboxReader.class);
    private final TenantId park = Portal.park();
    private final Caller caller = Caller.job(park, "tests");

    @BeforeEach
    void nothingWaits() {
        Portal.execute("delete from outbox_event");
        Portal.execute("delete from job where kind = 'events.redeliver'");
        Recorder.SEEN.clear();
        Recorder.REFUSED.clear();
    }

    @Test
    @DisplayName("F2.3 events reach the consumer once, in order, bound to their park, and are then removed")
    void delivers() {
        List<DomainEvent> events = List.of(event(), event(), event());
        telegraph.publish(caller, events);

        reader.deliver();
        reader.deliver();

        assertThat(Recorder.SEEN)
                .extracting(StoredEvent::subject)
                .containsExactlyElementsOf(
                        events.stream().map(DomainEvent::subject).toList());
        assertThat(Recorder.SEEN).allMatch(seen -> seen.park().equals(park));
        assertThat(Portal.execute("delete from outbox_event")).isZero();
    }

    @Test
    @DisplayName("F2.3 an event of a transaction that rolls back does not exist")
    void forgetsRolledBack() {
        assertThatThrownBy(() -> telegraph.publishAndFail(caller, event()))
                .isInstanceOf(IllegalArgumentException.class);

        reader.deliver();

        assertThat(Recorder.SEEN).isEmpty();
    }

    @Test
    @DisplayName("F2.3 a transaction that began first and commits last is not skipped")
    void waitsForLateCommits() throws Exception {
        DomainEvent late = event();
        DomainEvent quick = event();
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> done = writer.submit(() -> telegraph.publishLate(caller, late, published, commit));
            published.await();
            telegraph.publish(caller, List.of(quick));
            reader.deliver();
            assertThat(Recorder.SEEN).isEmpty();

            commit.countDown();
            done.get();
            reader.deliver();
        } finally {
            commit.countDown();
            writer.shutdown();
        }

        assertThat(Recorder.SEEN).extracting(StoredEvent::subject).containsExactly(late.subject(), quick.subject());
    }

    @Test
    @DisplayName("F2.3 of the events of concurrent writers, none is skipped and none comes twice")
    void skipsNothing() throws Exception {
        List<UUID> published = writeWhileReading();

        assertThat(Recorder.SEEN).extracting(StoredEvent::subject).containsExactlyInAnyOrderElementsOf(published);
        assertThat(published).hasSize(WRITERS * EVENTS_PER_WRITER);
    }

    @Test
    @DisplayName("F2.3 an event that its consumer cannot take waits as a job, and the others go on")
    void postpones() {
        DomainEvent poison = event();
        DomainEvent next = event();
        Recorder.REFUSED.add(poison.subject());
        telegraph.publish(caller, List.of(poison, next));

        reader.deliver();
        assertThat(Recorder.SEEN).extracting(StoredEvent::subject).containsExactly(next.subject());

        Recorder.REFUSED.clear();
        Portal.execute("update job set run_at = 'epoch' where kind = 'events.redeliver'");
        Portal.bean(JobRunner.class).runDueJobs();
        assertThat(Recorder.SEEN).extracting(StoredEvent::subject).containsExactly(next.subject(), poison.subject());
    }

    private List<UUID> writeWhileReading() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        AtomicBoolean writing = new AtomicBoolean(true);
        List<UUID> published = new ArrayList<>();
        try {
            List<Future<?>> readers =
                    List.of(threads.submit(() -> readWhile(writing)), threads.submit(() -> readWhile(writing)));
            List<Future<List<UUID>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                TenantId ofWriter = Portal.park();
                writers.add(threads.submit(() -> write(Caller.job(ofWriter, "tests"))));
            }
            for (Future<List<UUID>> writer : writers) {
                published.addAll(writer.get());
            }
            writing.set(false);
            for (Future<?> done : readers) {
                done.get();
            }
        } finally {
            writing.set(false);
            threads.shutdown();
        }
        reader.deliver();
        return published;
    }

    private void readWhile(AtomicBoolean writing) {
        while (writing.get()) {
            reader.deliver();
        }
    }

    private List<UUID> write(Caller writer) {
        List<UUID> subjects = new ArrayList<>();
        for (int i = 0; i < EVENTS_PER_WRITER; i += EVENTS_PER_TRANSACTION) {
            List<DomainEvent> slice = new ArrayList<>();
            for (int j = 0; j < EVENTS_PER_TRANSACTION; j++) {
                slice.add(event());
            }
            telegraph.publish(writer, slice);
            slice.forEach(event -> subjects.add(event.subject()));
        }
        return subjects;
    }

    private static DomainEvent event() {
        return new DomainEvent("tests.happened", "thing", UuidV7.next(), "{\"n\": 1}");
    }
}
