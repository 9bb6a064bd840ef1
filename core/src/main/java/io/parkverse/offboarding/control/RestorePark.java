package io.parkverse.offboarding.control;

import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.DirectoryStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code ./park restore-park FILE} runs beside a stopped server, under the owner's role: enters a park that
 * another installation, or this one, has exported. All of it or nothing. Standard output is for people; a
 * refusal is one line {@code refused: <sentence>} on standard error.
 */
public final class RestorePark {

    private static final Logger LOG = LoggerFactory.getLogger(RestorePark.class);

    /** Where the names of finished steps begin. */
    private static final String INDENT = " ".repeat(11);

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream refusals;

    RestorePark(Map<String, String> environment, PrintStream out, PrintStream refusals) {
        this.environment = environment;
        this.out = out;
        this.refusals = refusals;
    }

    public static void main(String[] arguments) {
        System.exit(new RestorePark(System.getenv(), System.out, System.err).run(Path.of(arguments[0])));
    }

    /** The process's exit code. */
    int run(Path path) {
        try (ParkFile file = ParkFile.open(path);
                Connection connection = DriverManager.getConnection(
                        value("PARK_DB_URL"), value("PARK_DB_OWNER"), value("PARK_DB_OWNER_PASSWORD"))) {
            enter(file, connection);
            return 0;
        } catch (ArrivalRefusal e) {
            refuse(e.getMessage());
        } catch (IOException e) {
            LOG.info("refused", e);
            refuse("The file could not be read (" + e.getMessage() + "): take another copy of it, or mend its rights.");
        } catch (SQLException e) {
            LOG.info("refused", e);
            refuse("The database refused ("
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "): nothing was changed.");
        } catch (IllegalArgumentException e) {
            LOG.info("refused", e);
            refuse("A content of the file is damaged: take another copy of it.");
        }
        return 1;
    }

    /** Contents first, since they may lie in the store unnamed; they are taken back when the rows do not come. */
    private void enter(ParkFile file, Connection connection) throws SQLException, IOException, ArrivalRefusal {
        DirectoryStore store = new DirectoryStore(Path.of(value("PARK_FILES_DIR")));
        List<ContentHash> added = new ArrayList<>();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            for (String hash : file.manifest().files()) {
                add(file, store, new ContentHash(hash), added);
            }
            int known = new Arrival(connection, file).run(host(file));
            connection.commit();
            done = true;
            report(file.manifest(), known);
        } finally {
            if (!done) {
                connection.rollback();
                added.forEach(store::remove);
            }
        }
    }

    private static void add(ParkFile file, DirectoryStore store, ContentHash hash, List<ContentHash> added)
            throws IOException {
        if (!store.holds(hash)) {
            try (InputStream in = file.file(hash.hex())) {
                store.write(hash, in);
                added.add(hash);
            }
        }
    }

    private String host(ParkFile file) {
        String platform = environment.getOrDefault("PARK_PLATFORM_HOST", "localhost");
        return file.manifest().slug() + "." + platform;
    }

    private void report(ParkManifest manifest, int known) {
        say(String.format(
                Locale.ROOT,
                "Park '%s' of %s: %,d rows in %d tables and %,d files; every table has its checksum.",
                manifest.slug(),
                manifest.time(),
                manifest.rows(),
                manifest.tables().size(),
                manifest.files().size()));
        if (!manifest.missing().isEmpty()) {
            say("The export was written without " + manifest.missing().size() + " files that its store had lost.");
        }
        say("Its people set a password by 'forgotten password'; " + known
                + " of them are known here and keep their account.");
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }

    private void say(String line) {
        out.println(INDENT + line);
    }

    private void refuse(String sentence) {
        refusals.println("refused: " + sentence);
    }
}
