package io.parkverse.notify.control;

import io.parkverse.notify.boundary.MailboxEntry;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads the mailbox. Works inside boundaries of scope {@code notify}. */
@ApplicationScoped
public class MailboxSearch {

    private static final int LONGEST_WORDS = 200;
    private static final String COLUMNS =
            "select id, park_id, state, coalesce(channel, '') as channel, coalesce(address, '') as address,"
                    + " coalesce(language, '') as language, coalesce(subject, '') as subject, coalesce(body, '') as body,"
                    + " queued_at, coalesce(failure, '') as failure from outgoing_message";
    private static final String MATCHING =
            " where (?::text = '' or position(lower(?) in lower(concat_ws(' ', address, subject, body))) > 0)";

    @Inject
    Sql sql;

    public Page<MailboxEntry> find(String words, PageRequest page) {
        String wanted = words.replace("\0", "").strip();
        String bounded = wanted.length() <= LONGEST_WORDS ? wanted : wanted.substring(0, LONGEST_WORDS);
        List<MailboxEntry> items = sql.query(
                COLUMNS + MATCHING + " order by queued_at desc, id desc limit ? offset ?",
                MailboxSearch::entry,
                bounded,
                bounded,
                page.limit(),
                page.offset());
        long total = sql.first(
                        "select count(*) from outgoing_message" + MATCHING, row -> row.getLong(1), bounded, bounded)
                .orElse(0L);
        return new Page<>(items, total);
    }

    public MailboxEntry get(UUID id) {
        return sql.first(COLUMNS + " where id = ?", MailboxSearch::entry, id)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    private static MailboxEntry entry(ResultSet row) throws SQLException {
        return new MailboxEntry(
                row.getObject("id", UUID.class),
                new TenantId(row.getObject("park_id", UUID.class)),
                MailboxEntry.State.valueOf(row.getString("state")),
                new MailboxEntry.Content(
                        row.getString("channel"),
                        row.getString("address"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body")),
                row.getTimestamp("queued_at").toInstant(),
                row.getString("failure"));
    }
}
