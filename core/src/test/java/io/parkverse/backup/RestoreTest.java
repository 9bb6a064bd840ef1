package io.parkverse.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.files.control.ContentHash;
import io.parkverse.platform.migration.Migrate;
import io.parkverse.platform.migration.SchemaAside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    private static final String COLUMNS_OF_SIGN_IN =
            "select column_name from information_schema.columns where table_name = 'sign_in'";

    @TempDir
    private static Path scratch;

    private static Path good;
    private static List<Object> wanted;

    @BeforeAll
    static void backUp() throws Exception {
        try (Site site = Site.withTwoParks(scratch.resolve("source"))) {
            good = site.backUp(scratch.resolve("good.backup"));
            wanted = site.state();
        }
    }

    @Test
    @DisplayName("G1.4 an empty installation gets rows and files of the backup")
    void intoEmpty() throws Exception {
        try (Site target = Site.empty(scratch.resolve("empty"))) {
            target.restore(good);

            assertThat(target.state()).isEqualTo(wanted);
            for (ContentHash hash : target.store().contents()) {
                assertThat(target.store().holdsUnchanged(hash)).isTrue();
            }
        }
    }

    @Test
    @DisplayName("G1.4 identity columns go on behind the restored rows")
    void sequencesGoOn() throws Exception {
        String publish = "insert into outbox_event (id, park_id, type, subject_kind, subject_id, payload, at) select"
                + " gen_random_uuid(), gen_random_uuid(), 'a.b', 'x', gen_random_uuid(), '{}', now() from generate_series(1, 5)";
        try (Site site = Site.on(SpareDatabase.migrated(), scratch.resolve("numbers"));
                Site target = Site.empty(scratch.resolve("numbers too"))) {
            site.database().execute(publish);
            target.restore(site.backUp(scratch.resolve("numbers.backup")));
            target.database().execute(publish);

            assertThat(target.database().column("select max(seq) from outbox_event"))
                    .containsExactly("10");
        }
    }

    @Test
    @DisplayName("G1.4 data that are there are not replaced unasked, and are counted")
    void refusesToReplace() throws Exception {
        try (Site target = Site.on(SpareDatabase.migrated(), scratch.resolve("taken"))) {
            target.park("mine", "my own plan");
            List<Object> before = target.state();

            assertThatThrownBy(() -> target.restore(good))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContainingAll("1 parks, 0 people, 3 rows", "1 files", "--force");
            assertThat(target.state()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("G1.4 a file store that holds something is not empty either")
    void refusesFilesAlone() throws Exception {
        try (Site target = Site.empty(scratch.resolve("files alone"))) {
            ContentHash hash = ContentHash.of(new byte[] {1});
            target.store().put(hash, Files.write(scratch.resolve("one"), new byte[] {1}));

            assertThatThrownBy(() -> target.restore(good)).hasMessageContaining("1 files would be lost");
            assertThat(target.store().contents()).containsExactly(hash);
        }
    }

    @Test
    @DisplayName("G1.4 on demand the backup takes the place of what was there, rows and files")
    void replaces() throws Exception {
        try (Site target = Site.on(SpareDatabase.migrated(), scratch.resolve("replaced"))) {
            target.park("mine", "my own plan");

            target.replaceBy(good);

            assertThat(target.state()).isEqualTo(wanted);
        }
    }

    @Test
    @DisplayName("G1.4 an older backup gets the schema it was made of, and later migrations then build on it")
    void olderSchema() throws Exception {
        try (Site site = Site.on(SpareDatabase.empty(), scratch.resolve("old"));
                Site target = Site.empty(scratch.resolve("new"))) {
            List<String> scripts = scripts();
            scripts.removeAll(List.of("V0202__password_for_one_act.sql", scripts.get(scripts.size() - 1)));
            Migrate.migrateTo(
                    scripts,
                    site.database().owner().url(),
                    site.database().owner().user(),
                    "");
            signIn(site);

            target.restore(site.backUp(scratch.resolve("old.backup")));
            assertThat(target.state()).isEqualTo(site.state());
            assertThat(target.database().column(COLUMNS_OF_SIGN_IN)).doesNotContain("reauthenticated_for");

            DatabaseAccess owner = target.database().owner();
            assertThat(Migrate.migrate(owner.url(), owner.user(), "")).isEqualTo(2);
            assertThat(target.database().column(COLUMNS_OF_SIGN_IN)).contains("reauthenticated_for");
            assertThat(target.database()
                            .column("select display_name from account join sign_in on account_id = account.id"))
                    .containsExactly("测试人");
        }
    }

    @Test
    @DisplayName("G1.4 an outside database needs one role only: its owner, with the right to pass policies")
    void ownerAlone() throws Exception {
        try (Site target = Site.on(SpareDatabase.ownedBy("town_clerk", "bypassrls"), scratch.resolve("outside"))) {
            DatabaseAccess owner = target.database().owner();
            Installation installation = new Installation(owner, owner, scratch.resolve("outside"));

            new Restore(installation, line -> {}).from(good, false);
            assertThat(target.state()).isEqualTo(wanted);
            new Restore(installation, line -> {}).from(good, true);
            Path again = scratch.resolve("outside.backup");
            new Backup(installation, Site.SECRET, line -> {}).writeTo(again, EnumSet.noneOf(Backup.Allowance.class));

            try (BackupReader first = BackupReader.open(good);
                    BackupReader second = BackupReader.open(again)) {
                assertThat(second.manifest().tables())
                        .isEqualTo(first.manifest().tables());
            }
        }
    }

    @Test
    @DisplayName("G1.4 what a restore that was cut off had put aside is back at the next start")
    void cutOff() throws Exception {
        try (Site target = Site.withTwoParks(scratch.resolve("cut off"))) {
            List<Object> before = target.state();
            DatabaseAccess owner = target.database().owner();
            try (Connection connection = target.database().superuser().connect()) {
                new SchemaAside(connection).putAside();
            }
            Migrate.migrateTo(scripts().subList(0, 2), owner.url(), owner.user(), "");
            assertThatThrownBy(() -> target.backUp(scratch.resolve("cut.backup")))
                    .hasMessageContaining("a restore was cut off");

            Migrate.migrate(owner.url(), owner.user(), "");

            assertThat(target.state()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("G1.4 a server that still uses the database keeps it from being replaced")
    void waitsForServers() throws Exception {
        try (Site target = Site.empty(scratch.resolve("used"));
                Connection server = target.database().superuser().connect()) {
            assertThat(server.isValid(1)).isTrue();
            assertThatThrownBy(() -> target.restore(good))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("1 other connections")
                    .hasMessageContaining("./park down");
            assertThat(target.store().contents()).isEmpty();
        }
    }

    private static List<String> scripts() throws Exception {
        try (BackupReader backup = BackupReader.open(good)) {
            return new ArrayList<>(backup.manifest().migrations().stream()
                    .map(Manifest.AppliedMigration::script)
                    .toList());
        }
    }

    private static void signIn(Site site) throws Exception {
        UUID account = UUID.randomUUID();
        site.database()
                .execute(
                        "insert into account (id, display_name, password_hash, locale, state, created_at, version)"
                                + " values (?, '测试人', 'x', 'zh', 'ACTIVE', now(), 1)",
                        account);
        site.database()
                .execute(
                        "insert into sign_in (id, account_id, started_at, expires_at, reauthenticated_at)"
                                + " values (?, ?, now(), now(), now())",
                        UUID.randomUUID(),
                        account);
    }
}
