package io.parkverse.custody.control.listing;

import io.parkverse.custody.boundary.listing.Listing;
import io.parkverse.custody.boundary.listing.PublicList;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps the entries of public lists. */
@ApplicationScoped
public class ListingStore {

    private static final String LISTINGS = "select l.*, exists (select 1 from enterprise e"
            + " where e.tenant_id = l.tenant_id and e.code = l.code and e.state = 'ACTIVE') as here"
            + " from custody_listing l";
    private static final String PUT = "insert into custody_listing (tenant_id, id, version, list, code, name, reason,"
            + " listed_on, removed_on, source, simulated, seen_at) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (tenant_id, code, list, listed_on) do update set version = custody_listing.version + 1,"
            + " name = excluded.name, reason = excluded.reason, removed_on = excluded.removed_on,"
            + " source = excluded.source, simulated = excluded.simulated, seen_at = excluded.seen_at";
    private static final String REMOVE =
            "update custody_listing set removed_on = ?, version = version + 1" + " where id = ? and removed_on is null";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public List<Listing> list() {
        return sql.query(LISTINGS + " order by here desc, l.listed_on desc, l.id", ListingStore::listing);
    }

    /** Current entries of a company. */
    public List<Listing> of(String code) {
        return sql.query(
                LISTINGS + " where l.code = ? and l.removed_on is null order by l.list, l.listed_on",
                ListingStore::listing,
                code);
    }

    /** Current entries of companies that are here, of which nobody was told. */
    List<Listing> untold() {
        return sql.query(
                "select * from (" + LISTINGS
                        + ") l where here and removed_on is null and told_at is null order by listed_on, id",
                ListingStore::listing);
    }

    void put(Caller caller, Listing entry) {
        LocalDate removed = entry.current() ? null : entry.term().removedOn();
        sql.update(
                PUT,
                caller.park().value(),
                UuidV7.next(),
                entry.list().name(),
                entry.company().code(),
                entry.company().name(),
                entry.company().reason(),
                entry.term().listedOn(),
                removed,
                entry.origin().source(),
                entry.origin().simulated(),
                Timestamp.from(entry.origin().seenAt()));
    }

    void remove(UUID id, LocalDate day) {
        sql.update(REMOVE, day, id);
    }

    void told(UUID id) {
        sql.update(
                "update custody_listing set told_at = ?, version = version + 1 where id = ?",
                Timestamp.from(clock.instant()),
                id);
    }

    private static Listing listing(ResultSet row) throws SQLException {
        LocalDate removed = row.getObject("removed_on", LocalDate.class);
        return new Listing(
                row.getObject("id", UUID.class),
                PublicList.valueOf(row.getString("list")),
                new Listing.Company(row.getString("name"), row.getString("code"), row.getString("reason")),
                new Listing.Term(
                        row.getObject("listed_on", LocalDate.class), removed == null ? LocalDate.MAX : removed),
                new Listing.Origin(
                        row.getString("source"),
                        row.getBoolean("simulated"),
                        row.getTimestamp("seen_at").toInstant()),
                row.getBoolean("here"));
    }
}
