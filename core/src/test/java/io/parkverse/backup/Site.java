package io.parkverse.backup;

import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.DirectoryStore;
import io.parkverse.platform.identifier.UuidV7;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** A small installation of a test: a database of its own and a file store. */
final class Site implements AutoCloseable {

    static final String SECRET = "the secret of the tests";

    private final SpareDatabase database;
    private final Path files;
    private final List<String> said = new ArrayList<>();

    private Site(SpareDatabase database, Path files) {
        this.database = database;
        this.files = files;
    }

    static Site on(SpareDatabase database, Path files) {
        return new Site(database, files);
    }

    /** As it is before the first start. */
    static Site empty(Path files) {
        return new Site(SpareDatabase.empty(), files);
    }

    /** Two parks with a file each. */
    static Site withTwoParks(Path files) throws Exception {
        Site site = new Site(SpareDatabase.migrated(), files);
        site.park("north", "the plan of the north");
        site.park("south", "the plan of the south");
        return site;
    }

    SpareDatabase database() {
        return database;
    }

    DirectoryStore store() {
        return new DirectoryStore(files);
    }

    /** Lines for people, of all work so far. */
    List<String> said() {
        return said;
    }

    Installation installation() {
        return new Installation(database.superuser(), database.owner(), files);
    }

    /** Opens a park with a host and one file of this content. */
    ContentHash park(String slug, String content) throws IOException, SQLException, BackupException {
        UUID id = UuidV7.next();
        database.execute(
                "insert into park (id, slug, name_zh, name_en, short_name, kind, locale, time_zone, plan, state, created_at, version)"
                        + " values (?, ?, '测试园区', E'Test\\tpark\\nof \\\\ signs', '测试', 'VIRTUAL', 'zh', 'Asia/Shanghai',"
                        + " 'standard', 'OPEN', now(), 1)",
                id,
                slug);
        database.execute("insert into park_host (host, park_id, main) values (?, ?, true)", slug + ".localhost", id);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ContentHash hash = ContentHash.of(bytes);
        store().write(hash, new ByteArrayInputStream(bytes));
        database.execute(
                "insert into stored_file (tenant_id, id, version, hash, size, kind, name, created_at)"
                        + " values (?, ?, 1, ?, ?, 'PDF', 'plan.pdf', now())",
                id,
                UuidV7.next(),
                hash.hex(),
                bytes.length);
        return hash;
    }

    Path backUp(Path file, Backup.Allowance... allowed) throws Exception {
        EnumSet<Backup.Allowance> set = EnumSet.noneOf(Backup.Allowance.class);
        set.addAll(Arrays.asList(allowed));
        new Backup(installation(), SECRET, said::add).writeTo(file, set);
        return file;
    }

    void restore(Path file) throws Exception {
        new Restore(installation(), said::add).from(file, false);
    }

    void replaceBy(Path file) throws Exception {
        new Restore(installation(), said::add).from(file, true);
    }

    /** Everything that a restore could change, to be compared. */
    List<Object> state() throws IOException, SQLException, BackupException {
        return List.of(
                database.contents(),
                store().contents(),
                database.column("select nspname from pg_namespace where nspname like 'public%' order by 1"));
    }

    @Override
    public void close() {
        database.close();
    }
}
