package io.parkverse.files.control;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Contents that no row of the park names any more, on their way out of the store. One content may belong to
 * several parks: whoever stores it and whoever forgets it take turns by a lock of the database on its hash,
 * each until the end of the transaction, so that nothing is forgotten that is being named.
 */
@ApplicationScoped
public class Forgetting {

    private static final String LOCK_KEY = "('x' || left(?, 16))::bit(64)::bigint";

    @Inject
    Sql sql;

    @Inject
    FileStore store;

    /** Lets whoever forgets this content come to an end, and the next one wait for us. */
    public void waitFor(ContentHash hash) {
        sql.query("select pg_advisory_xact_lock_shared(" + LOCK_KEY + ")", row -> "", hash.hex());
    }

    /** Notes a content whose row goes. */
    public void note(String hash) {
        sql.update(
                "insert into forgotten_content (tenant_id, id, hash) values (app_tenant(), ?, ?)", UuidV7.next(), hash);
    }

    /** Notes the contents of all files of the park; a second time the same ones. */
    public void noteAll() {
        sql.update("insert into forgotten_content (tenant_id, id, hash)"
                + " select app_tenant(), gen_random_uuid(), f.hash from"
                + " (select distinct hash from stored_file where tenant_id = (select app_tenant())) f"
                + " where f.hash not in (select hash from forgotten_content)");
    }

    /**
     * Forgets some of the contents noted, apart from those that any park still names. Waits for nobody: a
     * content that is being stored at the moment stays noted. Needs the scope {@code forget}, and a
     * transaction that ends soon.
     *
     * @return contents that are noted no more; 0 when there is nothing to do now
     */
    public int forget(int most) {
        List<Noted> some = sql.query(
                "select id, hash from forgotten_content order by id limit " + most,
                row -> new Noted(row.getObject(1, UUID.class), row.getString(2)));
        int forgotten = 0;
        for (Noted noted : some) {
            if (sql.first("select pg_try_advisory_xact_lock(" + LOCK_KEY + ")", row -> row.getBoolean(1), noted.hash)
                    .orElseThrow()) {
                forget(noted);
                forgotten++;
            }
        }
        return forgotten;
    }

    private void forget(Noted noted) {
        if (sql.first("select 1 from stored_file where hash = ? limit 1", row -> 1, noted.hash)
                .isEmpty()) {
            store.remove(new ContentHash(noted.hash));
        }
        sql.update("delete from forgotten_content where id = ?", noted.id);
    }

    private record Noted(UUID id, String hash) {}
}
