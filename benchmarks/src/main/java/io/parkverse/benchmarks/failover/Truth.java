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
                            + " and after ->> 'state' = 'withdrawn' and subject_id in" + THEIR_CASES));

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
                verdicts.put(kind + "-" + number, ledger.verdict(kind, database.column(effects, companies)));
            }
        }
        return verdicts;
    }
}
