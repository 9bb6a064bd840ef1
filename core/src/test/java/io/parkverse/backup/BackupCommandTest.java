package io.parkverse.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    @TempDir
    Path scratch;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream refusals = new ByteArrayOutputStream();

    @Test
    @DisplayName(
            "G1.4 the commands write, check and restore an installation of the environment, and hand out its secret")
    void ways() throws Exception {
        String file = scratch.resolve("parks.backup").toString();
        Path secret = scratch.resolve("secret");
        try (Site source = Site.withTwoParks(scratch.resolve("a"));
                Site target = Site.empty(scratch.resolve("b"))) {
            assertThat(run(source, "write", file)).isZero();
            assertThat(run(source, "write", file)).isEqualTo(1);
            assertThat(run(source, "write", file, "--force")).isZero();
            assertThat(run(target, "check", file, secret.toString())).isZero();
            assertThat(run(target, "restore", file)).isZero();
            assertThat(target.state()).isEqualTo(source.state());
            assertThat(run(target, "restore", file)).isEqualTo(1);
            assertThat(run(target, "restore", file, "--force")).isZero();
        }
        assertThat(secret).hasContent(Site.SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Backup of 20", "Restored 6 rows")
                .doesNotContain(Site.SECRET);
        assertThat(refusals.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("refused: ") && line.contains("--force"));
    }

    @Test
    @DisplayName("G1.4 a place that cannot be written to is named in one sentence")
    void noSuchPlace() throws Exception {
        try (Site source = Site.withTwoParks(scratch.resolve("a"))) {
            assertThat(run(
                            source,
                            "write",
                            scratch.resolve("nowhere/parks.backup").toString()))
                    .isEqualTo(1);
        }
        assertThat(refusals.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("refused: A file could not be read or written")
                .contains("nowhere");
    }

    private int run(Site site, String... arguments) {
        Installation installation = site.installation();
        Map<String, String> environment = new HashMap<>();
        environment.put("PARK_DB_URL", installation.keeper().url());
        environment.put("PARK_DB_KEEPER", installation.keeper().user());
        environment.put("PARK_DB_OWNER", installation.owner().user());
        environment.put("PARK_FILES_DIR", installation.files().toString());
        environment.put("PARK_SECRET", Site.SECRET);
        return new BackupCommand(environment, stream(out), stream(refusals)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
