package io.parkverse.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.audit.control.VerifyAudit;
import io.parkverse.backup.SpareDatabase;
import io.parkverse.demo.OpenedDemo;
import io.parkverse.offboarding.boundary.Departures;
import io.parkverse.offboarding.boundary.ExportState;
import io.parkverse.offboarding.boundary.ExportView;
import io.parkverse.offboarding.boundary.OffboardingError;
import io.parkverse.offboarding.boundary.OffboardingException;
import io.parkverse.offboarding.boundary.ParkExports;
import io.parkverse.offboarding.control.ExportJob;
import io.parkverse.offboarding.control.RestoredPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A park's file, on its way to another installation and back home. */
class ArrivalTest {

    @TempDir
    Path scratch;

    @Test
    @DisplayName("G1.3 a demo park arrives at another installation with equal rows and checksums in every table")
    void movesElsewhere() throws Exception {
        OpenedDemo.open();
        Caller anybody = Caller.job(TenantId.PLATFORM, "tests");
        ParkView park = Portal.bean(Parks.class).bySlug(anybody, "jinghu").orElseThrow();
        Caller operator = Portal.person(park.id(), Role.PARK_OPERATOR);
        Portal.bean(ExportJob.class).run(Caller.job(park.id(), "tests"), "{}");
        Path file = LeavingPark.fetched(operator, scratch);
        Map<String, String> there = LeavingPark.contents(park.id());

        try (SpareDatabase elsewhere = SpareDatabase.migrated()) {
            RestoredPark restored = RestoredPark.of(file, elsewhere.owner(), scratch.resolve("files"));
            assertThat(restored.refusal()).isEmpty();
            assertThat(restored.said()).contains("every table has its checksum").contains("0 of them are known here");

            try (Connection connection =
                    DriverManager.getConnection(elsewhere.superuser().url(), "postgres", "")) {
                Map<String, String> here = LeavingPark.contents(connection, park.id());
                List.of("park_export", "stored_file").forEach(table -> {
                    there.remove(table);
                    here.remove(table);
                });
                assertThat(here).isEqualTo(there);
                assertThat(here.values())
                        .filteredOn(sum -> !sum.startsWith("0 "))
                        .hasSizeGreaterThan(30);
            }
            assertThat(elsewhere.column("select state || ' ' || host from park join park_host on park_id = id"))
                    .containsExactly("OPEN jinghu.elsewhere.example");
            assertThat(elsewhere.column("select 1 from account where password_hash <> '!'"))
                    .isEmpty();
            try (Connection connection =
                    DriverManager.getConnection(elsewhere.owner().url(), "parkverse_app", "")) {
                assertThat(VerifyAudit.check(connection, List.of(), new PrintStream(OutputStream.nullOutputStream())))
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("G1.3 contents of files travel with the park and are checked on arrival")
    void bringsFiles() throws Exception {
        LeavingPark park = LeavingPark.withRows(2);
        String hash = park.file("a lease " + park.id);
        Path file = park.export(scratch);
        Path store = scratch.resolve("files");

        try (SpareDatabase elsewhere = SpareDatabase.migrated()) {
            Path damaged = changed(file, "files/" + hash, text -> text.replace("lease", "LEASE"));
            assertThat(RestoredPark.of(damaged, elsewhere.owner(), store).refusal())
                    .contains("damaged");
            assertThat(elsewhere.column("select slug from park")).isEmpty();

            assertThat(RestoredPark.of(file, elsewhere.owner(), store).refusal())
                    .isEmpty();
            assertThat(store.resolve(hash.substring(0, 2))
                            .resolve(hash.substring(2, 4))
                            .resolve(hash))
                    .hasContent("a lease " + park.id);
        }
    }

    @Test
    @DisplayName("G1.3 a file brings no row of another park, no changed row and no row too few")
    void trustsNothing() throws Exception {
        LeavingPark park = LeavingPark.withRows(2);
        Path file = park.export(scratch);
        String reasons = "tables/canned_reason.jsonl";
        try (SpareDatabase elsewhere = SpareDatabase.migrated()) {
            Path store = scratch.resolve("files");
            Path foreign = changed(
                    file,
                    reasons,
                    text -> text.replaceFirst(
                            park.id.toString(), TenantId.next().toString()));
            assertThat(RestoredPark.of(foreign, elsewhere.owner(), store).refusal())
                    .contains("not the park's own");
            Path altered = changed(file, reasons, text -> text.replaceFirst("Reason", "reason"));
            assertThat(RestoredPark.of(altered, elsewhere.owner(), store).refusal())
                    .contains("differ");
            Path shorter =
                    changed(file, reasons, text -> text.lines().findFirst().orElseThrow());
            assertThat(RestoredPark.of(shorter, elsewhere.owner(), store).refusal())
                    .contains("differ");
            Path lacking = changed(file, reasons, text -> "");
            assertThat(RestoredPark.of(lacking, elsewhere.owner(), store).refusal())
                    .contains("differ");
            Path otherTables =
                    changed(file, "manifest.json", text -> text.replaceFirst("\"schema\" : \"..", "\"schema\" : \"zz"));
            assertThat(RestoredPark.of(otherTables, elsewhere.owner(), store).refusal())
                    .contains("other tables");
            Path noManifest = changed(file, "manifest.json", text -> "{}");
            assertThat(RestoredPark.of(noManifest, elsewhere.owner(), store).refusal())
                    .contains("no export of a park");
            Path noZip = Files.writeString(scratch.resolve("no.zip"), "no zip");
            assertThat(RestoredPark.of(noZip, elsewhere.owner(), store).refusal())
                    .contains("no export of a park");

            assertThat(elsewhere.column("select slug from park")).isEmpty();
            assertThat(elsewhere.column("select id from account")).isEmpty();
            assertThat(elsewhere.column("select count(*) from pg_trigger where tgenabled = 'D'"))
                    .containsExactly("0");
        }
    }

    @Test
    @DisplayName("G1.3 a park is not entered twice, nor beside another one of the same short address")
    void refusesASecondTime() throws Exception {
        LeavingPark park = LeavingPark.withRows(1);
        Path file = park.export(scratch);
        Path store = scratch.resolve("files");
        try (SpareDatabase elsewhere = SpareDatabase.migrated()) {
            assertThat(RestoredPark.of(file, elsewhere.owner(), store).refusal())
                    .isEmpty();
            assertThat(RestoredPark.of(file, elsewhere.owner(), store).refusal())
                    .contains("here already");
        }
        try (SpareDatabase elsewhere = SpareDatabase.migrated()) {
            elsewhere.execute(
                    "insert into park (id, slug, name_zh, name_en, short_name, kind, locale, time_zone, plan, state,"
                            + " created_at, version) values (gen_random_uuid(), ?, '别的', 'Other', '别', 'VIRTUAL',"
                            + " 'zh', 'Asia/Shanghai', 'trial', 'OPEN', now(), 1)",
                    Portal.slug(park.id));
            assertThat(RestoredPark.of(file, elsewhere.owner(), store).refusal())
                    .contains("Another park");
        }
    }

    @Test
    @DisplayName("G1.3 a person who is known there by the same contact keeps that account and gets the hats")
    void keepsKnownPeople() throws Exception {
        LeavingPark park = LeavingPark.withRows(1);
        String mail = "known" + park.id + "@example.com";
        contact(park, mail);
        Path file = park.export(scratch);
        try (SpareDatabase elsewhere = SpareDatabase.migrated()) {
            elsewhere.execute(
                    "insert into account (id, display_name, password_hash, locale, state, created_at, version)"
                            + " values ('00000000-0000-7000-8000-000000000001', 'Here', 'hash', 'en', 'ACTIVE', now(), 1)");
            elsewhere.execute(
                    "insert into account_contact (id, account_id, kind, value, confirmed_at) values"
                            + " (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'MAIL', ?, now())",
                    mail);
            RestoredPark restored = RestoredPark.of(file, elsewhere.owner(), scratch.resolve("files"));

            assertThat(restored.said()).contains("1 of them are known here");
            assertThat(elsewhere.column("select account_id::text || role from membership"))
                    .containsExactly("00000000-0000-7000-8000-000000000001PARK_OPERATOR");
            assertThat(elsewhere.column("select state from account where password_hash = '!'"))
                    .containsExactly("LOCKED");
            assertThat(elsewhere.column("select display_name from account where password_hash = 'hash'"))
                    .containsExactly("Here");
        }
    }

    @Test
    @DisplayName("G1.3 a purged park comes back to the same installation, with its key and its chain")
    void comesBack() throws Exception {
        LeavingPark park = LeavingPark.withRows(4);
        contact(park, "back" + park.id + "@example.com");
        Departures departures = Portal.bean(Departures.class);
        departures.announce(park.operator, park.id, Portal.slug(park.id), "By mistake, as we shall see.");
        Portal.bean(ExportJob.class).run(park.job, "{}");
        Path file = LeavingPark.fetched(park.operator, scratch);
        Map<String, String> before = LeavingPark.contents(park.id);
        park.purge();

        RestoredPark restored = RestoredPark.home(file);
        assertThat(restored.refusal()).isEmpty();
        Map<String, String> after = LeavingPark.contents(park.id);
        List.of("park_export", "stored_file", "audit_entry", "audit_unsealed").forEach(table -> {
            before.remove(table);
            after.remove(table);
        });
        assertThat(after).isEqualTo(before);
        assertThat(Portal.bean(Parks.class).get(park.job, park.id).state()).isEqualTo(ParkState.OPEN);
    }

    @Test
    @DisplayName("G1.3 an export is asked for once at a time, is kept for a week, and is another park's business never")
    void exportsEndInTime() throws Exception {
        LeavingPark park = LeavingPark.withRows(1);
        ParkExports exports = Portal.bean(ParkExports.class);
        exports.ask(park.operator);
        Assertions.assertThatThrownBy(() -> exports.ask(park.operator))
                .isInstanceOfSatisfying(
                        OffboardingException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(OffboardingError.EXPORT_RUNNING));
        ExportView asked =
                exports.list(park.operator, PageRequest.first(1)).items().get(0);
        Portal.bean(ExportJob.class).run(park.job, "\"" + asked.id() + "\"");
        ExportView ready =
                exports.list(park.operator, PageRequest.first(1)).items().get(0);
        assertThat(ready.state()).isEqualTo(ExportState.READY);
        assertThat(ready.rows()).isPositive();
        Caller other = LeavingPark.withRows(1).operator;
        Assertions.assertThatThrownBy(() -> exports.open(other, ready.id())).isInstanceOf(OffboardingException.class);

        Portal.execute(
                "update park_export set finished_at = now() - interval '8 days' where id = ?",
                ready.id().value());
        RestoredPark.removeOldExports(park.job);
        assertThat(exports.list(park.operator, PageRequest.first(1))
                        .items()
                        .get(0)
                        .state())
                .isEqualTo(ExportState.REMOVED);
        assertThat(LeavingPark.stored(ready.hash())).isFalse();
    }

    private static void contact(LeavingPark park, String mail) {
        Portal.execute(
                "insert into account_contact (id, account_id, kind, value, confirmed_at)"
                        + " values (gen_random_uuid(), ?, 'MAIL', ?, now())",
                park.operator.account().value(),
                mail);
    }

    /** A copy of a park's file with another text in one entry. */
    private Path changed(Path file, String entry, UnaryOperator<String> change) throws Exception {
        Path copy = Files.createTempFile(scratch, "changed", ".zip");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry each : List.copyOf(from.stream().toList())) {
                to.putNextEntry(new ZipEntry(each.getName()));
                try (InputStream in = from.getInputStream(each)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    in.transferTo(bytes);
                    to.write(
                            each.getName().equals(entry)
                                    ? change.apply(bytes.toString(StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : bytes.toByteArray());
                }
                to.closeEntry();
            }
        }
        return copy;
    }
}
