package io.parkverse.benchmarks.failover;

import com.fasterxml.jackson.databind.JsonNode;
import io.parkverse.benchmarks.Database;
import io.parkverse.benchmarks.failover.Program.Outcome;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Cases whose agreements wait for the enterprise's signature. Each begins as a copy of an application that the demo
 * has submitted, and is brought there by the park's own program: review, approval, address.
 */
final class Agreements {

    /** Begins the numbers of these cases. */
    static final String NUMBER = "R-BENCH-";

    private static final String OWN_ID = "jsonb_build_object('id', gen_random_uuid()) || ";

    private final Database database;
    private final Program staff;
    private final String template;

    Agreements(Database database, String slug, Program staff) throws SQLException {
        this.database = database;
        this.staff = staff;
        this.template = database.column(
                        "select c.id from work_case c join park p on p.id = c.tenant_id"
                                + " where p.slug = ? and c.state = 'submitted' limit 1",
                        slug)
                .get(0);
    }

    /** Makes one for each number; returns their cases. */
    List<UUID> make(List<Integer> numbers) throws SQLException, InterruptedException {
        List<UUID> made = new ArrayList<>();
        for (int number : numbers) {
            UUID id = UUID.randomUUID();
            copy(id, NUMBER + number);
            review(id);
            made.add(id);
        }
        return made;
    }

    /** What somebody writes to pay the invoices of these cases. */
    static List<String> remittanceCodes(Database database) throws SQLException {
        return database.column("select remittance_code from invoice where case_id in"
                + " (select id from work_case where number like '" + NUMBER + "%') order by number");
    }

    private void copy(UUID id, String number) throws SQLException {
        UUID enterprise = UUID.randomUUID();
        String ofTemplate = "(select enterprise_id from work_case where id = ?::uuid)";
        insert("enterprise", otherEnterprise(enterprise, number), "id = " + ofTemplate);
        String owned = "jsonb_build_object('enterprise_id', '" + enterprise + "')";
        insert("membership", OWN_ID + owned, "until is null and enterprise_id = " + ofTemplate);
        insert(
                "work_case",
                "jsonb_build_object('id', '" + id + "', 'number', '" + number + "') || " + owned,
                "id = ?::uuid");
        String ofCase = OWN_ID + "jsonb_build_object('case_id', '" + id + "')";
        for (String table : List.of("application_section", "precheck_run")) {
            insert(table, ofCase, "case_id = ?::uuid");
        }
        for (String document : database.column("select id from document where case_id = ?::uuid", template)) {
            UUID copied = UUID.randomUUID();
            insert(
                    "document",
                    "jsonb_build_object('id', '" + copied + "', 'case_id', '" + id + "')",
                    "case_id = ?::uuid and id = '" + document + "'");
            insert(
                    "document_version",
                    OWN_ID + "jsonb_build_object('document_id', '" + copied + "')",
                    "document_id in (select id from document where case_id = ?::uuid) and document_id = '" + document
                            + "'");
        }
    }

    /** With a name of its own: by the old one the demo would find the copy, and move it on when a node starts. */
    private static String otherEnterprise(UUID id, String number) {
        return "jsonb_build_object('id', '" + id + "', 'name_zh', '" + number + "', 'name_key', '"
                + number.toLowerCase(Locale.ROOT) + "', 'name_en', '')";
    }

    private void insert(String table, String other, String which) throws SQLException {
        database.execute(
                "insert into " + table + " select (jsonb_populate_record(t, " + other + ")).* from " + table
                        + " t where " + which,
                template);
    }

    private void review(UUID id) throws InterruptedException {
        move(id, "start-review");
        for (JsonNode document :
                required(staff.get("cases/" + id + "/documents")).path("items")) {
            required(staff.put(
                    "documents/" + document.path("id").asText() + "/review",
                    "{\"verdict\":\"APPROVE\",\"reason\":\"\"}",
                    document.path("version").asInt()));
        }
        move(id, "approve");
        move(id, "allocate");
    }

    private void move(UUID id, String event) throws InterruptedException {
        int version = required(staff.get("cases/" + id)).path("version").asInt();
        required(staff.post("cases/" + id + "/moves", "{\"event\":\"" + event + "\",\"note\":\"\"}", version));
    }

    private static JsonNode required(Outcome outcome) {
        if (!outcome.ok()) {
            throw new IllegalStateException("an agreement could not be prepared: " + outcome);
        }
        return outcome.body();
    }
}
