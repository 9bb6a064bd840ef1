package io.parkverse.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.backup.Backup.Allowance;
import io.parkverse.files.control.ContentHash;
import io.parkverse.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path scratch;

    private Site site;
    private Path file;

    @BeforeEach
    void twoParks() throws Exception {
        site = Site.withTwoParks(scratch.resolve("files"));
        file = scratch.resolve("kept").resolve("parks.backup");
        Files.createDirectory(file.getParent());
    }

    @AfterEach
    void drop() {
        site.close();
    }

    @Test
    @DisplayName("G1.4 the manifest names version, schema, time, every table's rows and checksum, and the files")
    void manifest() throws Exception {
        site.backUp(file);

        try (BackupReader backup = BackupReader.open(file)) {
            Manifest manifest = backup.manifest();
            assertThat(manifest.format()).isEqualTo(1);
            assertThat(manifest.schema())
                    .isEqualTo(manifest.migrations().stream()
                            .map(Manifest.AppliedMigration::version)
                            .max(String::compareTo)
                            .orElseThrow());
            assertThat(manifest.time()).endsWith("Z");
            assertThat(manifest.files()).isEqualTo(new Manifest.FileTotals(2, 42));
            assertThat(manifest.sequences())
                    .extracting(Manifest.SequencePosition::name)
                    .contains("outbox_event_seq_seq");
            assertThat(manifest.tables())
                    .filteredOn(table -> table.name().equals("park"))
                    .singleElement()
                    .satisfies(park -> {
                        assertThat(park.rows()).isEqualTo(2);
                        assertThat(ContentHash.of(backup.table("park")).hex()).isEqualTo(park.sha256());
                    });
            assertThat(backup.secret()).isEqualTo(Site.SECRET);
        }
    }

    @Test
    @DisplayName("G1.4 a backup made while people work is of one moment")
    void oneMoment() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection people = site.database().superuser().connect();
                Statement statement = people.createStatement()) {
            people.setAutoCommit(false);
            statement.execute("lock table park_host in access exclusive mode");
            Future<Path> backup = thread.submit(() -> site.backUp(file));
            waitUntilItWaits(statement, backup);
            statement.execute("insert into park_host select 'late.localhost', id, false from park limit 1");
            statement.execute("delete from park_host where host = 'north.localhost'");
            statement.execute("update park set name_en = 'Another name'");
            people.commit();
            backup.get();
        } finally {
            thread.shutdownNow();
        }
        try (BackupReader backup = BackupReader.open(file)) {
            assertThat(new String(backup.table("park_host").readAllBytes(), StandardCharsets.UTF_8))
                    .contains("north.localhost")
                    .doesNotContain("late");
            assertThat(new String(backup.table("park").readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("Another name");
        }
    }

    @Test
    @DisplayName("G1.4 a row that names a missing or damaged file is reported, and no backup is made")
    void missingFile() throws Exception {
        ContentHash damaged = site.park("east", "the plan of the east");
        ContentHash missing = site.park("west", "the plan of the west");
        Files.writeString(place(damaged), "something else");
        Files.delete(place(missing));

        assertThatThrownBy(() -> site.backUp(file))
                .isInstanceOf(BackupException.class)
                .hasMessageContainingAll("2 of the files", damaged.hex(), missing.hex(), "--incomplete");
        assertThat(kept()).isEmpty();
    }

    @Test
    @DisplayName("G1.4 a backup without the lost files is made on demand, and a restore says what is missing")
    void incomplete() throws Exception {
        ContentHash missing = site.park("west", "the plan of the west");
        Files.delete(place(missing));
        site.backUp(file, Allowance.INCOMPLETE);

        try (Site target = Site.empty(scratch.resolve("target"))) {
            target.restore(file);
            assertThat(target.database().contents()).isEqualTo(site.database().contents());
            assertThat(target.store().contents()).hasSize(2);
            assertThat(target.said()).anySatisfy(line -> assertThat(line).contains("without", missing.hex()));
        }
    }

    @Test
    @DisplayName("G1.4 a file that is being stored meanwhile does not disturb a backup")
    void strangersInTheStore() throws Exception {
        Files.writeString(
                Files.createDirectories(scratch.resolve("files/ab/cd")).resolve("incoming123.part"), "half");

        site.backUp(file);

        try (BackupReader backup = BackupReader.open(file)) {
            assertThat(backup.files()).isEqualTo(site.store().contents()).hasSize(2);
        }
    }

    @Test
    @DisplayName("G1.4 only its owner may read a backup")
    void ownerOnly() throws Exception {
        site.backUp(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("G1.4 a file that exists is replaced only when that is said, and then by a whole one")
    void overwrites() throws Exception {
        Files.writeString(file, "precious");

        assertThatThrownBy(() -> site.backUp(file))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("--force");
        assertThat(file).hasContent("precious");

        site.backUp(file, Allowance.OVERWRITE);
        SealedFile.check(file);
        assertThat(kept()).containsExactly(file);
    }

    @Test
    @DisplayName("G1.4 a directory is never replaced by a backup")
    void keepsDirectories() {
        assertThatThrownBy(() -> site.backUp(file.getParent(), Allowance.OVERWRITE))
                .isInstanceOf(BackupException.class);
        assertThat(file.getParent()).isEmptyDirectory();
    }

    @Test
    @DisplayName("G1.4 a role that the policies bind is refused a backup and told which right it needs")
    void needsTheRight() throws Exception {
        DatabaseAccess owner = site.database().owner();
        Backup backup = new Backup(new Installation(owner, owner, scratch.resolve("files")), "", line -> {});

        assertThatThrownBy(() -> backup.writeTo(file, Set.of()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("ALTER ROLE \"" + TestDatabase.OWNER + "\" BYPASSRLS");
        assertThat(kept()).isEmpty();
    }

    @Test
    @DisplayName("G1.4 a database without installation, and one that does not answer, are named")
    void nothingThere() throws Exception {
        try (Site empty = Site.empty(scratch.resolve("none"))) {
            assertThatThrownBy(() -> empty.backUp(file))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("no installation");
        }
        DatabaseAccess nobody = new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/parkverse", "postgres", "hush");
        Backup backup = new Backup(new Installation(nobody, nobody, scratch), "", line -> {});
        assertThatThrownBy(() -> backup.writeTo(file, Set.of()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("cannot be reached as postgres")
                .hasMessageNotContaining("hush");
        assertThat(kept()).isEmpty();
    }

    private Path place(ContentHash hash) {
        return scratch.resolve("files")
                .resolve(hash.hex().substring(0, 2))
                .resolve(hash.hex().substring(2, 4))
                .resolve(hash.hex());
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.toList();
        }
    }

    private static void waitUntilItWaits(Statement statement, Future<?> backup) throws Exception {
        boolean waits = false;
        while (!waits && !backup.isDone()) {
            try (ResultSet row = statement.executeQuery("select exists(select 1 from pg_locks where not granted"
                    + " and relation = 'park_host'::regclass), pg_sleep(0.02)")) {
                row.next();
                waits = row.getBoolean(1);
            }
        }
    }
}
