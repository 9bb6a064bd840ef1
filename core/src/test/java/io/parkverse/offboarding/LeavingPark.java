package io.parkverse.offboarding;

import io.parkverse.files.control.ContentHash;
import io.parkverse.files.control.FileStore;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.offboarding.boundary.ParkExports;
import io.parkverse.offboarding.control.ExportJob;
import io.parkverse.offboarding.control.PurgeJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A park with people, rows of several features, personal data in its audit, and a file. */
final class LeavingPark {

    final TenantId id = Portal.park();
    final Caller operator = Portal.person(id, Role.PARK_OPERATOR);
    final Caller job = Caller.job(id, "tests");

    /** With this many notices and as many usual reasons. */
    static LeavingPark withRows(int each) {
        LeavingPark park = new LeavingPark();
        Portal.execute(
                "insert into notice (tenant_id, id, version, account_id, text_key, sent_at)"
                        + " select ?, gen_random_uuid(), 1, ?, 'notify.welcome', now() from generate_series(1, ?)",
                park.id.value(),
                park.operator.account().value(),
                each);
        Portal.execute(
                "insert into canned_reason (tenant_id, id, version, topic, text_zh, text_en)"
                        + " select ?, gen_random_uuid(), 1, 'reject', '原因' || n, 'Reason ' || n"
                        + " from generate_series(1, ?) n",
                park.id.value(),
                each);
        Portal.bean(Memberships.class)
                .invite(
                        park.operator,
                        new Invite(
                                Contact.of("wang" + UuidV7.next() + "@example.com"),
                                Role.REVIEWER,
                                Optional.empty(),
                                Locale.ENGLISH));
        return park;
    }

    /** Has the park's export written and returns its file. */
    Path export(Path directory) throws IOException {
        ParkExports exports = Portal.bean(ParkExports.class);
        exports.ask(operator);
        Portal.bean(ExportJob.class)
                .run(
                        job,
                        "\""
                                + exports.list(operator, PageRequest.first(1))
                                        .items()
                                        .get(0)
                                        .id() + "\"");
        return fetched(operator, directory);
    }

    /** The newest export of a park as a file. */
    static Path fetched(Caller operator, Path directory) throws IOException {
        ParkExports exports = Portal.bean(ParkExports.class);
        Path file = directory.resolve(UuidV7.next() + ".zip");
        try (InputStream in = exports.open(
                        operator,
                        exports.list(operator, PageRequest.first(1))
                                .items()
                                .get(0)
                                .id())
                .content()) {
            Files.copy(in, file);
        }
        return file;
    }

    /** Lets the time of grace be over, and purges. */
    void purge() {
        Portal.execute("update park_departure set purge_at = now() - interval '1 day' where park_id = ?", id.value());
        Portal.bean(PurgeJob.class).run(job, "{}");
    }

    /** Number and checksum of a park's rows in each table that has park records. */
    static Map<String, String> contents(Connection connection, TenantId park) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        for (String table : tables(connection)) {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), ''))"
                            + " from " + table + " t where tenant_id = ?")) {
                statement.setObject(1, park.value());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    contents.put(table, row.getString(1));
                }
            }
        }
        return contents;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name from information_schema.columns"
                        + " where table_schema = 'public' and column_name = 'tenant_id' order by 1")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** A text as a stored file of the park; returns its hash. */
    String file(String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ContentHash hash = ContentHash.of(content);
        Path local = Files.createTempFile("leaving", ".pdf");
        Files.write(local, content);
        Portal.bean(FileStore.class).put(hash, local);
        Files.delete(local);
        Portal.execute(
                "insert into stored_file (tenant_id, id, version, hash, size, kind, name, created_at)"
                        + " values (?, ?, 1, ?, ?, 'PDF', 'a.pdf', now())",
                id.value(),
                UuidV7.next(),
                hash.hex(),
                content.length);
        return hash.hex();
    }

    static boolean stored(String hash) {
        return Portal.bean(FileStore.class).holds(new ContentHash(hash));
    }

    static Map<String, String> contents(TenantId park) throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser()) {
            return contents(connection, park);
        }
    }
}
