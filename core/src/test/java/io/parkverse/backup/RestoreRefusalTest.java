package io.parkverse.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that must not be restored; the installation has data, and --force was said. */
class RestoreRefusalTest {

    private static final int PLACES = 60;

    @TempDir
    private static Path scratch;

    private static Path good;
    private static Site target;
    private static List<Object> before;

    @BeforeAll
    static void backUp() throws Exception {
        try (Site site = Site.withTwoParks(scratch.resolve("source"))) {
            good = site.backUp(scratch.resolve("good.backup"));
        }
        target = Site.on(SpareDatabase.migrated(), scratch.resolve("town/files"));
        target.park("mine", "my own plan");
        before = target.state();
    }

    @AfterEach
    void nothingChanged() throws Exception {
        assertThat(target.state()).isEqualTo(before);
        try (Stream<Path> inTown = Files.list(scratch.resolve("town"))) {
            assertThat(inTown).containsExactly(scratch.resolve("town/files"));
        }
    }

    @AfterAll
    static void drop() {
        target.close();
    }

    @Test
    @DisplayName("G1.4 a flipped bit anywhere in the file is noticed, and nothing is changed")
    void flippedBit() throws Exception {
        byte[] bytes = Files.readAllBytes(good);
        Path damaged = scratch.resolve("damaged.backup");
        for (int place = 0; place <= PLACES; place++) {
            int at = (int) ((bytes.length - 1L) * place / PLACES);
            bytes[at] ^= 1;
            Files.write(damaged, bytes);
            bytes[at] ^= 1;
            refused(damaged, "is damaged|is no backup");
        }
        Files.write(damaged, bytes);
        SealedFile.check(damaged);
    }

    @Test
    @DisplayName("G1.4 a file that was cut off is refused")
    void cutOff() throws Exception {
        byte[] bytes = Files.readAllBytes(good);
        for (int length : List.of(0, 1, 63, 64, 200, bytes.length / 2, bytes.length - 1)) {
            Path cut = Files.write(scratch.resolve("cut.backup"), Arrays.copyOf(bytes, length));
            refused(cut, "its end is missing");
        }
    }

    @Test
    @DisplayName("G1.4 a foreign file, an unreadable one and one that is not there are refused")
    void foreign() throws Exception {
        refused(
                Files.write(
                        scratch.resolve("letter.txt"),
                        "Dear operator".repeat(99).getBytes(StandardCharsets.US_ASCII)),
                "is no backup");
        refused(scratch.resolve("absent.backup"), "cannot be read");
        refused(scratch, "cannot be read");
        refused(ForgedBackup.of(good).without("manifest.json").writeTo(scratch.resolve("bare.backup")), "no manifest");
    }

    @Test
    @DisplayName("G1.4 a backup of a later version of the program is refused: by its schema, and by its format")
    void later() throws Exception {
        Path schema = ForgedBackup.of(good)
                .manifest(manifest -> manifest.withArray("migrations")
                        .addObject()
                        .put("version", "9999")
                        .put("script", "V9999__flying_cars.sql")
                        .put("checksum", 1))
                .writeTo(scratch.resolve("schema.backup"));
        refused(schema, "later version of the program \\(V9999__flying_cars.sql\\)");
        Path format = ForgedBackup.of(good)
                .manifest(manifest -> manifest.put("format", 2))
                .writeTo(scratch.resolve("format.backup"));
        refused(format, "has format 2");
    }

    @Test
    @DisplayName("G1.4 a backup whose migrations were others of the same names is refused")
    void otherMigrations() throws Exception {
        Path other = ForgedBackup.of(good)
                .manifest(manifest ->
                        ((ObjectNode) manifest.withArray("migrations").get(3)).put("checksum", 1))
                .writeTo(scratch.resolve("other.backup"));
        refused(other, "schema .* is not the one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "/tmp/evil",
                "files/../../evil",
                "tables/../evil",
                "files/ab",
                "tables/A",
                "evil",
                "..\\evil"
            })
    @DisplayName("G1.4 an entry that does not belong into a backup is refused, wherever its name points")
    void hostileNames(String name) throws Exception {
        refused(ForgedBackup.of(good).with(name, "evil").writeTo(scratch.resolve("hostile.backup")), "does not belong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../core", "V0001__walls.sql/../../x.sql", "/V0001__walls.sql"})
    @DisplayName("G1.4 a migration is never looked for under a path")
    void hostileScripts(String script) throws Exception {
        Path hostile = ForgedBackup.of(good)
                .manifest(manifest ->
                        ((ObjectNode) manifest.withArray("migrations").get(0)).put("script", script))
                .writeTo(scratch.resolve("script.backup"));
        refused(hostile, "later version");
    }

    @Test
    @DisplayName("G1.4 names in the manifest never become SQL")
    void hostileSql() throws Exception {
        Path hostile = ForgedBackup.of(good)
                .manifest(manifest -> ((ObjectNode)
                                manifest.withArray("sequences").get(0))
                        .put("name", "x\"', 1, true); drop table public.park cascade; --"))
                .writeTo(scratch.resolve("sql.backup"));
        refused(hostile, "schema .* is not the one");
    }

    @Test
    @DisplayName("G1.4 a row that names a file which the backup does not hold is reported")
    void missingFile() throws Exception {
        ForgedBackup forged = ForgedBackup.of(good);
        String hash = forged.files().get(0);
        Path hole = forged.without("files/" + hash)
                .manifest(manifest -> manifest.withObjectProperty("files").put("number", 1))
                .writeTo(scratch.resolve("hole.backup"));
        refused(hole, "A row names the file " + hash);
    }

    @Test
    @DisplayName("G1.4 a file whose content does not have its hash is refused")
    void otherContent() throws Exception {
        ForgedBackup forged = ForgedBackup.of(good);
        String hash = forged.files().get(1);
        Path other = forged.with("files/" + hash, "forged").writeTo(scratch.resolve("content.backup"));

        assertThatThrownBy(() -> target.replaceBy(other)).hasMessageContaining("another hash than " + hash);
    }

    @Test
    @DisplayName(
            "G1.4 a table that does not have the rows of the manifest is refused after loading, and all is as before")
    void otherRows() throws Exception {
        ForgedBackup forged = ForgedBackup.of(good);
        String rows = forged.text("tables/park");
        Path other = forged.with("tables/park", rows.replace("VIRTUAL", "NEW")).writeTo(scratch.resolve("rows.backup"));
        refused(other, "Table park has 2 rows after loading that differ");
    }

    @Test
    @DisplayName("G1.4 rows that break a foreign key are refused, and all is as before")
    void brokenReference() throws Exception {
        Path broken = ForgedBackup.of(good).with("tables/park", "").writeTo(scratch.resolve("broken.backup"));

        assertThatThrownBy(() -> target.replaceBy(broken)).hasMessageContaining("park_host_park_id_fkey");
    }

    private static void refused(Path file, String reason) {
        assertThatThrownBy(() -> target.replaceBy(file))
                .isInstanceOf(BackupException.class)
                .message()
                .containsPattern(reason);
    }
}
