package io.parkverse.backup;

import io.parkverse.backup.Backup.Allowance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code ./park backup} and {@code ./park restore} run. Arguments: {@code write FILE [--force]
 * [--incomplete]}, {@code check FILE SECRET-FILE} or {@code restore FILE [--force]}; the installation comes from
 * the environment. Standard output is for people; a refusal is one line {@code refused: <sentence>} on standard
 * error, which otherwise is a log. The exit code is 0 only when all was done.
 */
public final class BackupCommand {

    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);

    /** Where the names of finished steps begin. */
    private static final int INDENT = 11;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream refusals;

    BackupCommand(Map<String, String> environment, PrintStream out, PrintStream refusals) {
        this.environment = environment;
        this.out = out;
        this.refusals = refusals;
    }

    public static void main(String[] arguments) {
        System.exit(new BackupCommand(System.getenv(), System.out, System.err).run(List.of(arguments)));
    }

    /** The process's exit code. */
    int run(List<String> arguments) {
        try {
            execute(arguments);
            return 0;
        } catch (BackupException e) {
            refuse(e.getMessage());
        } catch (IOException e) {
            LOG.info("refused", e);
            refuse("A file could not be read or written (" + e.getMessage() + "): make room, or mend its rights.");
        } catch (SQLException e) {
            LOG.info("refused", e);
            refuse("The database refused (" + firstLine(e) + "): mend that and try again.");
        } catch (RuntimeException e) {
            LOG.error("failed", e);
        }
        return 1;
    }

    private void execute(List<String> arguments) throws IOException, SQLException, BackupException {
        Path file = Path.of(arguments.get(1));
        switch (arguments.get(0)) {
            case "write" ->
                new Backup(installation(), value("PARK_SECRET"), this::say).writeTo(file, allowed(arguments));
            case "check" -> check(file, Path.of(arguments.get(2)));
            case "restore" -> new Restore(installation(), this::say).from(file, arguments.contains("--force"));
            default -> throw new IllegalArgumentException("unknown: " + arguments);
        }
    }

    private void check(Path file, Path secret) throws IOException, BackupException {
        try (BackupReader backup = BackupReader.open(file)) {
            Files.deleteIfExists(secret);
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, backup.secret());
            say(backup.manifest().summary());
        }
    }

    private static Set<Allowance> allowed(List<String> arguments) {
        Set<Allowance> allowed = EnumSet.noneOf(Allowance.class);
        if (arguments.contains("--force")) {
            allowed.add(Allowance.OVERWRITE);
        }
        if (arguments.contains("--incomplete")) {
            allowed.add(Allowance.INCOMPLETE);
        }
        return allowed;
    }

    private Installation installation() {
        String url = value("PARK_DB_URL");
        return new Installation(
                new DatabaseAccess(url, value("PARK_DB_KEEPER"), value("PARK_DB_KEEPER_PASSWORD")),
                new DatabaseAccess(url, value("PARK_DB_OWNER"), value("PARK_DB_OWNER_PASSWORD")),
                Path.of(value("PARK_FILES_DIR")));
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }

    private void say(String line) {
        out.println(" ".repeat(INDENT) + line);
    }

    private void refuse(String sentence) {
        refusals.println("refused: " + sentence);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
