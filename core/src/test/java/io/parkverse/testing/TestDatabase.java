package io.parkverse.testing;

import io.parkverse.platform.migration.Migrate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL for the tests of one JVM: unpacked, started on a free loopback port with the two
 * roles of production, migrated, and removed when the JVM ends.
 */
public final class TestDatabase {

    public static final String APP = "parkverse_app";
    public static final String OWNER = "parkverse_owner";
    private static final String BINARIES = "/postgres-linux-x86_64.txz";

    private static final TestDatabase INSTANCE = new TestDatabase();

    private final Path home;
    private final int port;

    private TestDatabase() {
        try {
            home = Files.createTempDirectory(
                    "parkverse-pg", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            port = freePort();
            unpack();
            start();
            prepare();
            Migrate.migrate(url(), OWNER, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TestDatabase instance() {
        return INSTANCE;
    }

    public String url() {
        return url("parkverse");
    }

    /** Another database of the same PostgreSQL. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?stringtype=unspecified";
    }

    /** A connection of the application's role, as production has it. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(), APP, "");
    }

    /** A connection of the superuser, for looking behind the walls. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    private void unpack() throws IOException {
        Path archive = home.resolve("postgres.txz");
        try (InputStream in = TestDatabase.class.getResourceAsStream(BINARIES)) {
            Files.copy(in, archive);
        }
        run(List.of("tar", "-xJf", archive.toString(), "-C", home.toString()));
        Files.delete(archive);
    }

    private void start() throws IOException {
        Path data = home.resolve("data");
        Files.createDirectory(data);
        if (isRoot()) {
            run(List.of("chown", "-R", "65534:65534", home.toString()));
        }
        String bin = home.resolve("bin").toString();
        run(unprivileged(
                bin + "/initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "-N"));
        run(unprivileged(
                bin + "/pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                home.resolve("data/log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + home + "/data"
                        + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off",
                "start"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            run(unprivileged(bin + "/pg_ctl", "-D", data.toString(), "-m", "immediate", "stop"));
            run(List.of("rm", "-rf", home.toString()));
        }));
    }

    private void prepare() throws SQLException {
        String maintenance = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(maintenance, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login");
            statement.execute("create role " + APP + " login");
            statement.execute("create database parkverse owner " + OWNER);
        }
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + OWNER);
        }
    }

    private static List<String> unprivileged(String... command) {
        List<String> line = new ArrayList<>();
        if (isRoot()) {
            line.addAll(List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"));
        }
        line.addAll(Arrays.asList(command));
        return line;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("failed: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
