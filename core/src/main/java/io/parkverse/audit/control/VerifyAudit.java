package io.parkverse.audit.control;

import io.parkverse.audit.boundary.ChainReport;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.WallOfConnection;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the chain of audit entries of every park, under the application's role, beside a running server.
 * Prints a line for each park; the lines of an earlier check, kept elsewhere, show in a later one whether
 * anybody has made the chain anew since.
 */
public final class VerifyAudit {

    private static final Pattern EARLIER = Pattern.compile(
            "park=(\\S+) id=([0-9a-f-]{36}) sealed=([0-9]{1,18}) waiting=[0-9]+ head=([0-9a-f]{64}) .*");
    private static final String NO_HEAD = "0".repeat(2 * ChainedEntry.HASH_BYTES);

    private final Connection connection;
    private final PrintStream out;
    private boolean whole = true;

    private VerifyAudit(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** Takes the file with the lines of an earlier check, if wanted. Ends with 1 when something does not fit. */
    public static void main(String... arguments) throws SQLException, IOException {
        Map<String, String> environment = System.getenv();
        List<String> earlier = arguments.length == 0 ? List.of() : Files.readAllLines(Path.of(arguments[0]));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean whole;
        try (Connection connection = DriverManager.getConnection(
                environment.get("PARK_DB_URL"),
                environment.get("PARK_DB_USER"),
                environment.getOrDefault("PARK_DB_PASSWORD", ""))) {
            whole = check(connection, earlier, out);
        }
        if (!whole) {
            System.exit(1);
        }
    }

    /** Whether all chains are whole and hold the earlier heads. */
    public static boolean check(Connection connection, List<String> earlier, PrintStream out) throws SQLException {
        connection.setAutoCommit(false);
        VerifyAudit verify = new VerifyAudit(connection, out);
        for (Map.Entry<UUID, String> park : verify.parks().entrySet()) {
            verify.checkPark(park.getKey(), park.getValue());
        }
        for (String line : earlier) {
            Matcher head = EARLIER.matcher(line);
            if (head.matches()) {
                verify.checkHead(head);
            }
        }
        return verify.whole;
    }

    private Map<UUID, String> parks() throws SQLException {
        Map<UUID, String> parks = new LinkedHashMap<>();
        parks.put(TenantId.PLATFORM.value(), "platform");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, slug from park order by slug")) {
            while (rows.next()) {
                parks.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        connection.rollback();
        return parks;
    }

    private void checkPark(UUID park, String slug) throws SQLException {
        WallOfConnection.raise(connection, new TenantId(park));
        ChainReport report = ChainCheck.of(connection);
        connection.rollback();
        out.printf(
                "park=%s id=%s sealed=%d waiting=%d head=%s %s%n",
                slug, park, report.sealed(), report.waiting(), report.head(), report.whole() ? "whole" : "BROKEN");
        report.findings()
                .forEach(finding -> out.printf(
                        "  %s at position %d, entry %s%n", finding.fault(), finding.position(), finding.entry()));
        whole &= report.whole();
    }

    private void checkHead(Matcher head) throws SQLException {
        if (head.group(4).equals(NO_HEAD)) {
            return;
        }
        WallOfConnection.raise(connection, new TenantId(UUID.fromString(head.group(2))));
        try (PreparedStatement statement =
                connection.prepareStatement("select hash from audit_seal where position = ?")) {
            statement.setLong(1, Long.parseLong(head.group(3)));
            try (ResultSet seal = statement.executeQuery()) {
                if (!seal.next() || !HexFormat.of().formatHex(seal.getBytes(1)).equals(head.group(4))) {
                    out.printf("park=%s REWRITTEN since position %s was noted%n", head.group(1), head.group(3));
                    whole = false;
                }
            }
        }
        connection.rollback();
    }
}
