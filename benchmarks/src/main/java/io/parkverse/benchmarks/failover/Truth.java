package io.parkverse.benchmarks.failover;

import io.parkverse.benchmarks.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the database holds of the companies, looked at behind all walls: the marks of what every write has done. */
final class Truth {

    private static final String COMPANIES = " (select unnest(string_to_array(?, ',')::uuid[])) ";
    private static final String THEIR_CASES = " (select id from work_case where enterprise_id in" + COMPANIES + ") ";

    private static final String SIGNED = "select s.hash_before from signature_record s";
    private static final String OF_THEIR_PAPERS =
            " where s.envelope_id in (select e.id from envelope e join work_case c on c.id = e.case_id"
                    + " where c.number like '" + Agreements.NUMBER + "%')";
    private static final String TRANSFERRED = "select split_part(m.text, ' ', 1) from movement m";
    private static final String OF_THE_CASHIERS = " where m.text like '" + Cashier.TEXT + "%'";

    private static final Map<Kind, List<String>> EFFECTS = Map.of(
            Kind.CASE,
            List.of(
                    "select id from work_case where enterprise_id in" + COMPANIES,
                    "select case_id from case_event where event = 'opened' and case_id in" + THEIR_CASES,
                    "select subject_id from audit_entry where action = 'casework.open' and subject_id in"
                            + THEIR_CASES),
            Kind.UPLOAD,
            List.of("select f.name from stored_file f join document_version v on v.file_id = f.id"
                    + " join document d on d.id = v.document_id where d.case_id in" + THEIR_CASES),
            Kind.FORM,
            List.of("select subject_id || ':' || row_number() over (partition by subject_id order by at, id)"
                    + " from audit_entry where action = 'enterprise.edit' and subject_id in" + COMPANIES),
            Kind.MOVE,
            List.of(
                    "select case_id from case_event where event = 'withdraw' and case_id in" + THEIR_CASES,
                    "select id from work_case where state = 'withdrawn' and enterprise_id in" + COMPANIES,
                    "select subject_id from audit_entry where action = 'casework.fire'"
                            + " and after ->> 'state' = 'withdrawn' and subject_id in" + THEIR_CASES),
            Kind.SIGNATURE,
            List.of(
                    SIGNED + OF_THEIR_PAPERS,
                    SIGNED + " join document_version v on v.document_id = s.document_id and v.number > 1"
                            + OF_THEIR_PAPERS,
                    SIGNED + " join audit_entry a on a.subject_id = s.envelope_id and a.action = 'signing.sign'"
                            + OF_THEIR_PAPERS),
            Kind.TRANSFER,
            List.of(
                    TRANSFERRED + OF_THE_CASHIERS,
                    TRANSFERRED + " join ledger_entry l on l.subject_id = m.id and l.reason = 'RECEIVED'"
                            + OF_THE_CASHIERS,
                    TRANSFERRED + " join allocation a on a.movement_id = m.id" + OF_THE_CASHIERS));

    private final Database database;
    private final String companies;

    Truth(Database database, List<Company> companies) {
        this.database = database;
        this.companies =
                companies.stream().map(company -> company.id().toString()).collect(Collectors.joining(","));
    }

    /** Compares each effect of each kind with the ledger. */
    Map<String, Ledger.Verdict> verdicts(Ledger ledger) throws SQLException {
        Map<String, Ledger.Verdict> verdicts = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            int number = 0;
            for (String effects : EFFECTS.get(kind)) {
                number++;
                List<String> there =
                        effects.contains("?") ? database.column(effects, companies) : database.column(effects);
                verdicts.put(kind + "-" + number, ledger.verdict(kind, there));
            }
        }
        return verdicts;
    }
}
