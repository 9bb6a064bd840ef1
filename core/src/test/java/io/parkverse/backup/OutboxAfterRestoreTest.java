package io.parkverse.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.identifier.UuidV7;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transaction numbers begin anew on another PostgreSQL; here the old ones are far ahead of them. */
class OutboxAfterRestoreTest {

    /** A number that this test's PostgreSQL will not reach. */
    private static final long FAR = 1_000_000_000_000L;

    private static final String PENDING = """
            select e.subject_kind from outbox_event e, outbox_cursor c where c.consumer = '%s'
            and (e.xid, e.seq) > (c.xid, c.seq) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
            order by e.xid, e.seq
            """;

    @TempDir
    Path scratch;

    @Test
    @DisplayName("G1.4 after a restore each consumer gets the events that it has not had, in order, and then new ones")
    void goesOn() throws Exception {
        try (Site source = Site.on(SpareDatabase.migrated(), scratch.resolve("a"));
                Site target = Site.empty(scratch.resolve("b"))) {
            publish(source, "third", FAR + 7, 3);
            publish(source, "first", FAR + 5, 9);
            publish(source, "second", FAR + 7, 2);
            consumer(source, "slow", FAR + 5, 9);
            consumer(source, "quick", FAR + 7, 3);
            consumer(source, "new", 0, 0);

            target.restore(source.backUp(scratch.resolve("outbox.backup")));
            target.database()
                    .execute(
                            "insert into outbox_event (id, park_id, type, subject_kind, subject_id, payload, at)"
                                    + " values (gen_random_uuid(), gen_random_uuid(), 'a.b', 'fourth', gen_random_uuid(), '{}', now())");

            assertThat(pending(target, "slow")).containsExactly("second", "third", "fourth");
            assertThat(pending(target, "quick")).containsExactly("fourth");
            assertThat(pending(target, "new")).containsExactly("first", "second", "third", "fourth");
        }
    }

    private static List<String> pending(Site site, String consumer) throws Exception {
        return site.database().column(PENDING.formatted(consumer));
    }

    private static void publish(Site site, String name, long transaction, int sequence) throws Exception {
        UUID any = UuidV7.next();
        site.database()
                .execute(
                        "insert into outbox_event (id, park_id, xid, seq, type, subject_kind, subject_id, payload, at)"
                                + " overriding system value values (?, ?, ?::text::xid8, ?, 'a.b', ?, ?, '{}', now())",
                        any,
                        any,
                        Long.toString(transaction),
                        sequence,
                        name,
                        any);
    }

    private static void consumer(Site site, String name, long transaction, int sequence) throws Exception {
        site.database()
                .execute(
                        "insert into outbox_cursor (consumer, xid, seq) values (?, ?::text::xid8, ?)",
                        name,
                        Long.toString(transaction),
                        sequence);
    }
}
