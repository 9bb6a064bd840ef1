package io.parkverse.backup;

import io.parkverse.backup.Manifest.TableContent;
import io.parkverse.files.control.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a table as text, out and in, by PostgreSQL's {@code COPY}. The text depends on the rows alone: not
 * on where they lie, nor on the server's settings.
 *
 * <p>Transaction numbers count within one PostgreSQL only; on another one the outbox would take old events for
 * future ones and skip new ones. So its rows travel with places instead: stored events are numbered from 1 in
 * their order, under the transaction 0 that precedes all others, and a consumer stands behind as many as it
 * has had.
 */
final class TableText {

    private static final int BLOCK = 64 * 1024;

    /** What is written for a column instead of its value. */
    private static final Map<String, String> PORTABLE = Map.of(
            "outbox_event.xid", "'0'::xid8",
            "outbox_event.seq", "row_number() over (order by t.xid, t.seq)",
            "outbox_cursor.xid", "'0'::xid8",
            "outbox_cursor.seq", "(select count(*) from public.outbox_event e where (e.xid, e.seq) <= (t.xid, t.seq))");

    private final Connection connection;

    TableText(Connection connection) {
        this.connection = connection;
    }

    /** Whether a column, named {@code table.column}, is written in another way than it is stored. */
    static boolean travelsAsAPlace(String column) {
        return PORTABLE.containsKey(column);
    }

    /** Writes the rows and says what was written. */
    TableContent out(Catalogue.Table table, List<String> columns, OutputStream target)
            throws SQLException, IOException {
        DigestOutputStream digest = new DigestOutputStream(target, ContentHash.digest());
        String values = columns.stream()
                .map(column -> PORTABLE.getOrDefault(table.name() + "." + column, "t." + Catalogue.quoted(column)))
                .collect(Collectors.joining(", "));
        long rows = copy().copyOut(
                        "copy (select " + values + " from public." + Catalogue.quoted(table.name()) + " t order by "
                                + table.order() + ") to stdout",
                        digest);
        String hash = ContentHash.finished(digest.getMessageDigest()).hex();
        return new TableContent(table.name(), columns, rows, hash);
    }

    /** Reads rows that were written with the same columns. */
    void in(TableContent content, InputStream source) throws SQLException, IOException {
        String columns = content.columns().stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
        copy().copyIn(
                        "copy public." + Catalogue.quoted(content.name()) + " (" + columns + ") from stdin",
                        source,
                        BLOCK);
    }

    private CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
