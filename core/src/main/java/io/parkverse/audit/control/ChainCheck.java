package io.parkverse.audit.control;

import io.parkverse.audit.boundary.ChainReport;
import io.parkverse.audit.boundary.ChainReport.Fault;
import io.parkverse.audit.boundary.ChainReport.Finding;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Reads the chain of the park whose wall is raised on a connection, from its beginning, and compares each
 * seal with its entry and with the seal before it. Somebody who may write everything can make a shorter
 * chain that fits in itself; only a head that was noted elsewhere shows that ({@code VerifyAudit}).
 */
public final class ChainCheck {

    private static final UUID NONE = new UUID(0, 0);
    private static final int FETCHED = 1_000;
    /** Seals with their entries, then entries without a seal. */
    private static final String CHAIN = "select s.position, s.hash, s.id, u.id, " + ChainedEntry.COLUMNS
            + " from audit_entry e full join audit_seal s on s.tenant_id = e.tenant_id and s.id = e.id"
            + " left join audit_unsealed u on u.tenant_id = e.tenant_id and u.id = e.id"
            + " order by s.position nulls last, e.id";

    private static final int ENTRY = 5;

    private final List<Finding> findings = new ArrayList<>();
    private byte[] before = new byte[ChainedEntry.HASH_BYTES];
    private long position;
    private long waiting;

    private ChainCheck() {}

    /** Checks the park of the connection's transaction. */
    public static ChainReport of(Connection connection) throws SQLException {
        ChainCheck check = new ChainCheck();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery(CHAIN)) {
                while (rows.next()) {
                    check.take(rows);
                }
            }
            check.compareEnd(statement);
        }
        return new ChainReport(check.position, check.waiting, HexFormat.of().formatHex(check.before), check.findings);
    }

    private void take(ResultSet row) throws SQLException {
        long sealedAt = row.getLong(1);
        if (row.wasNull()) {
            takeUnsealed(row);
            return;
        }
        if (sealedAt != position + 1) {
            found(Fault.REMOVED, position + 1, NONE);
        }
        byte[] hash = row.getBytes(2);
        if (row.getObject(ENTRY, UUID.class) == null) {
            found(Fault.REMOVED, sealedAt, row.getObject(3, UUID.class));
        } else if (!Arrays.equals(hash, ChainedEntry.read(row, ENTRY).hash(before, sealedAt)) && followsOn(sealedAt)) {
            found(Fault.CHANGED, sealedAt, row.getObject(3, UUID.class));
        }
        position = sealedAt;
        before = hash;
    }

    /** Behind a gap the hash before is unknown, and the gap has been reported. */
    private boolean followsOn(long sealedAt) {
        return sealedAt == position + 1;
    }

    private void takeUnsealed(ResultSet row) throws SQLException {
        if (row.getObject(4, UUID.class) == null) {
            found(Fault.INSERTED, 0, row.getObject(ENTRY + 1, UUID.class));
        } else {
            waiting++;
        }
    }

    private void compareEnd(Statement statement) throws SQLException {
        try (ResultSet head = statement.executeQuery("select position, hash from audit_head")) {
            boolean known = head.next();
            if (known ? head.getLong(1) != position || !Arrays.equals(head.getBytes(2), before) : position > 0) {
                found(Fault.CUT_OFF, position, NONE);
            }
        }
    }

    private void found(Fault fault, long place, UUID entry) {
        if (findings.size() < ChainReport.MOST_FINDINGS) {
            findings.add(new Finding(fault, place, entry));
        }
    }
}
