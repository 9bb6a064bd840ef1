package io.parkverse.custody.control.probe;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.probe.Probe;
import io.parkverse.custody.boundary.probe.ProbeRules;
import io.parkverse.custody.boundary.probe.ProbeState;
import io.parkverse.custody.boundary.probe.ProbeTry;
import io.parkverse.custody.boundary.probe.ProbeWay;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads probes of companies. */
@ApplicationScoped
public class ProbeStore {

    private static final String PROBES = "select p.*, (select count(*) from custody_probe_try t"
            + " where t.tenant_id = p.tenant_id and t.probe_id = p.id) as tries from custody_probe p";

    @Inject
    Sql sql;

    @Inject
    WorkingDays calendar;

    public List<Probe> list() {
        return probes(PROBES + " order by (p.state <> 'UNREACHABLE'), (p.closed_at is not null),"
                + " case when p.closed_at is null then p.due_on end, p.closed_at desc, p.id");
    }

    public Probe get(UUID id) {
        return one(id, "");
    }

    public List<ProbeTry> tries(UUID probe) {
        return sql.query(
                "select id, way, reached, note, file_id, at from custody_probe_try where probe_id = ? order by at, id",
                row -> new ProbeTry(
                        row.getObject("id", UUID.class),
                        ProbeWay.valueOf(row.getString("way")),
                        row.getBoolean("reached"),
                        row.getString("note"),
                        row.getObject("file_id") != null,
                        row.getTimestamp("at").toInstant()),
                probe);
    }

    public ProbeRules rules() {
        return sql.first(
                        "select tries, days, every_months from custody_probe_rules",
                        row -> new ProbeRules(row.getInt(1), row.getInt(2), row.getInt(3)))
                .orElse(ProbeRules.USUAL);
    }

    /** A probe, locked until the transaction ends. */
    Probe locked(UUID id) {
        return one(id, " for update of p");
    }

    /** Probes that are not closed, of all companies, locked. */
    List<Probe> open() {
        return probes(PROBES + " where p.closed_at is null order by p.id for update of p");
    }

    /** Last day of closed probes of each company. */
    Map<EnterpriseId, LocalDate> lastProbed() {
        Map<EnterpriseId, LocalDate> days = new HashMap<>();
        sql.query(
                        "select enterprise_id, max(closed_at)::date as day from custody_probe"
                                + " where closed_at is not null group by enterprise_id",
                        row -> Map.entry(
                                new EnterpriseId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        return days;
    }

    int told(UUID probe) {
        return sql.first("select told from custody_probe where id = ?", row -> row.getInt(1), probe)
                .orElse(0);
    }

    private List<Probe> probes(String query) {
        LocalDate today = calendar.today();
        return sql.query(query, row -> probe(row, today));
    }

    private Probe one(UUID id, String locking) {
        LocalDate today = calendar.today();
        return sql.first(PROBES + " where p.id = ?" + locking, row -> probe(row, today), id)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    private static Probe probe(ResultSet row, LocalDate today) throws SQLException {
        ProbeState state = ProbeState.valueOf(row.getString("state"));
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new Probe(
                row.getObject("id", UUID.class),
                new EnterpriseId(row.getObject("enterprise_id", UUID.class)),
                new Probe.Company(row.getString("company"), row.getString("code")),
                startsOn,
                dueOn,
                new Probe.Course(
                        state,
                        !startsOn.isAfter(today),
                        !state.closed() && dueOn.isBefore(today),
                        row.getString("note"),
                        row.getString("reference"),
                        row.getBoolean("simulated")),
                row.getInt("tries"));
    }
}
