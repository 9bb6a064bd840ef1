package io.parkverse.offboarding.control;

import io.parkverse.offboarding.control.ParkManifest.TableRows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** Rows as lines of JSON: the same rows give the same bytes on every server. */
final class RowText {

    private static final int FETCHED = 500;

    private RowText() {}

    /** Writes what a query gives in its only column, line by line, and says how much it was. */
    static TableRows write(Connection connection, String name, String query, OutputStream target)
            throws SQLException, IOException {
        DigestOutputStream out = new DigestOutputStream(target, sha256());
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    out.write(row.getString(1).getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                    rows++;
                }
            }
        }
        return new TableRows(
                name, rows, HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
