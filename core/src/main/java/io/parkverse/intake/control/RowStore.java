package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.RowFate;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.residence.ResidentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what became of the rows of imports. A line of a file has one row at most. */
@ApplicationScoped
public class RowStore {

    private static final String INSERT = "insert into intake_row"
            + " (tenant_id, id, version, intake_id, line, outcome, case_id, seen, earlier, problems)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";

    /**
     * A row that changed something.
     *
     * @param earlier what an updated enterprise had before, as JSON; empty for a new one
     * @param seen the trace of the enterprise when the row was through
     */
    record Entered(int line, CaseId workCase, Optional<String> earlier, String seen) {}

    @Inject
    Sql sql;

    Set<Integer> lines(IntakeId id) {
        return new HashSet<>(
                sql.query("select line from intake_row where intake_id = ?", row -> row.getInt(1), id.value()));
    }

    /** Writes a row that changed an enterprise, or left it as it was. */
    void entered(Caller job, IntakeId id, CheckedRow row, ResidentView now) {
        sql.update(
                INSERT,
                job.park().value(),
                UuidV7.next(),
                id.value(),
                row.line(),
                row.fate().name(),
                now.workCase().value(),
                now.trace(),
                row.fate() == RowFate.UPDATED
                        ? row.here().map(IntakeJson::facts).orElse(null)
                        : null,
                "[]");
    }

    void failed(Caller job, IntakeId id, int line, List<RowProblem> problems) {
        sql.update(
                INSERT,
                job.park().value(),
                UuidV7.next(),
                id.value(),
                line,
                RowFate.FAILED.name(),
                null,
                "",
                null,
                IntakeJson.problems(problems));
    }

    /** Rows that created or changed an enterprise, the last ones first. */
    List<Entered> entered(IntakeId id) {
        return sql.query(
                "select line, case_id, earlier, seen from intake_row"
                        + " where intake_id = ? and outcome in ('CREATED', 'UPDATED') order by line desc",
                RowStore::entered,
                id.value());
    }

    /** Problems by line; a page is counted in rows of the file. */
    Page<RowProblem> problems(IntakeId id, PageRequest page) {
        List<RowProblem> found = sql
                .query(
                        "select line, problems from intake_row where intake_id = ? and outcome = 'FAILED'"
                                + " order by line limit ? offset ?",
                        row -> IntakeJson.problems(row.getInt(1), row.getString(2)),
                        id.value(),
                        page.limit(),
                        page.offset())
                .stream()
                .flatMap(List::stream)
                .toList();
        long total = sql.first(
                        "select count(*) from intake_row where intake_id = ? and outcome = 'FAILED'",
                        row -> row.getLong(1),
                        id.value())
                .orElse(0L);
        return new Page<>(found, total);
    }

    /** All problems of an import. */
    List<RowProblem> allProblems(IntakeId id) {
        return sql
                .query(
                        "select line, problems from intake_row where intake_id = ? and outcome = 'FAILED' order by line",
                        row -> IntakeJson.problems(row.getInt(1), row.getString(2)),
                        id.value())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                row.getInt("line"),
                new CaseId(row.getObject("case_id", UUID.class)),
                Optional.ofNullable(row.getString("earlier")),
                row.getString("seen"));
    }
}
