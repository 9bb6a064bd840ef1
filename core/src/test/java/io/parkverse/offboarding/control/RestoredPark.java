package io.parkverse.offboarding.control;

import io.parkverse.backup.DatabaseAccess;
import io.parkverse.files.boundary.ForgetFiles;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What came of running the command on a file.
 *
 * @param refusal empty when it was done
 */
public record RestoredPark(String said, String refusal) {

    /** Into another installation, whose platform answers on elsewhere.example. */
    public static RestoredPark of(Path file, DatabaseAccess owner, Path files) {
        return run(
                file,
                Map.of(
                        "PARK_DB_URL", owner.url(),
                        "PARK_DB_OWNER", owner.user(),
                        "PARK_DB_OWNER_PASSWORD", owner.password(),
                        "PARK_FILES_DIR", files.toString(),
                        "PARK_PLATFORM_HOST", "elsewhere.example"));
    }

    /** Into the installation of the tests. */
    public static RestoredPark home(Path file) {
        return run(
                file,
                Map.of(
                        "PARK_DB_URL", TestDatabase.instance().url(),
                        "PARK_DB_OWNER", TestDatabase.OWNER,
                        "PARK_FILES_DIR", Portal.bean(Settings.class).filesDirectory()));
    }

    /** Removes the exports of a park whose time is over, and their contents. */
    public static void removeOldExports(Caller job) {
        Portal.bean(RemoveOldExports.class).run(job, "{}");
        Portal.bean(ForgetFiles.class).run(job, "{}");
    }

    private static RestoredPark run(Path file, Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream refusals = new ByteArrayOutputStream();
        int code = new RestorePark(
                        environment,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(refusals, true, StandardCharsets.UTF_8))
                .run(file);
        String refusal = refusals.toString(StandardCharsets.UTF_8);
        if ((code == 0) != refusal.isEmpty()) {
            throw new AssertionError("exit code " + code + " with the refusal '" + refusal + "'");
        }
        return new RestoredPark(out.toString(StandardCharsets.UTF_8), refusal);
    }
}
