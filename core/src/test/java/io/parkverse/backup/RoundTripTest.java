package io.parkverse.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.backup.Backup.Allowance;
import io.parkverse.demo.OpenedDemo;
import io.parkverse.testing.TestDatabase;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's parks, with everything that they fill, into an empty database and back out of it. */
class RoundTripTest {

    /** Its rows travel with other transaction numbers; see {@link OutboxAfterRestoreTest}. */
    private static final List<String> RENUMBERED = List.of("outbox_event", "outbox_cursor");

    @TempDir
    private static Path scratch;

    /** What makes a schema, apart from tables and columns: without them no row would fit. */
    private static final List<String> SCHEMA = List.of(
            "select concat_ws(' ', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))"
                    + " from pg_constraint where connamespace = 'public'::regnamespace order by 1",
            "select policies::text from pg_policies policies order by 1",
            "select concat_ws(' ', relname, relkind, relrowsecurity, relforcerowsecurity, relowner::regrole, relacl)"
                    + " from pg_class where relnamespace = 'public'::regnamespace order by 1",
            "select concat_ws(' ', nspowner::regrole, has_schema_privilege('parkverse_app', oid, 'usage'),"
                    + " has_schema_privilege('parkverse_app', oid, 'create')) from pg_namespace where nspname = 'public'",
            "select concat_ws(' ', defaclrole::regrole, defaclobjtype, defaclacl) from pg_default_acl order by 1",
            "select concat_ws(' ', tgrelid::regclass, tgenabled, count(*)) from pg_trigger"
                    + " group by tgrelid, tgenabled order by 1");

    private static Site restored;
    private static Manifest first;
    private static Map<String, String> before;

    @BeforeAll
    static void thereAndBack() throws Exception {
        OpenedDemo.open();
        Path file = scratch.resolve("parks.backup");
        TestDatabase source = TestDatabase.instance();
        DatabaseAccess superuser = new DatabaseAccess(source.url(), "postgres", "");
        Installation installation = new Installation(superuser, superuser, scratch.resolve("nothing"));
        new Backup(installation, "secret", line -> {}).writeTo(file, EnumSet.of(Allowance.INCOMPLETE));
        before = SpareDatabase.contents(superuser);
        restored = Site.empty(scratch.resolve("files"));
        restored.restore(file);
        try (BackupReader backup = BackupReader.open(file)) {
            first = backup.manifest();
        }
    }

    @AfterAll
    static void drop() {
        restored.close();
    }

    @Test
    @DisplayName(
            "G1.4 a backup of several parks fills an empty database with the same rows in every table of the catalogue")
    void sameRows() throws Exception {
        Map<String, String> after = restored.database().contents();

        assertThat(before).hasSizeGreaterThan(50);
        assertThat(before.values()).filteredOn(sum -> !sum.startsWith("0 ")).hasSizeGreaterThan(40);
        RENUMBERED.forEach(table -> {
            before.remove(table);
            after.remove(table);
        });
        assertThat(after).isEqualTo(before);
    }

    @Test
    @DisplayName("G1.4 a backup of what was restored has the same rows and checksums in every table")
    void sameAgain() throws Exception {
        Path file = restored.backUp(scratch.resolve("again.backup"), Allowance.INCOMPLETE);

        try (BackupReader again = BackupReader.open(file)) {
            assertThat(again.manifest().tables()).isEqualTo(first.tables());
            assertThat(again.manifest().tables())
                    .extracting(Manifest.TableContent::name)
                    .containsExactlyInAnyOrderElementsOf(
                            SpareDatabase.contents(restored.database().superuser())
                                    .keySet());
        }
    }

    @Test
    @DisplayName("G1.4 a restored database has the constraints, policies, grants and triggers of a new one")
    void sameSchema() throws Exception {
        try (SpareDatabase fresh = SpareDatabase.migrated()) {
            for (String part : SCHEMA) {
                List<String> made = fresh.column(part);
                assertThat(made).isNotEmpty();
                assertThat(restored.database().column(part)).isEqualTo(made);
            }
        }
    }

    @Test
    @DisplayName("G1.4 every column that holds a transaction number of the cluster travels as a place")
    void noTransactionNumbers() throws Exception {
        List<String> columns = restored.database().column("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and udt_name in ('xid', 'xid8', 'tid', 'pg_lsn', 'pg_snapshot', 'oid')
                """);

        assertThat(columns).isNotEmpty().allMatch(TableText::travelsAsAPlace);
    }
}
