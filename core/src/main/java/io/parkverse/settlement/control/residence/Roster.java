package io.parkverse.settlement.control.residence;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.residence.ResidentView;
import io.parkverse.settlement.boundary.residence.Tenure;
import io.parkverse.settlement.control.application.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the settled enterprises of the park with address, term and contact. */
@ApplicationScoped
public class Roster {

    private static final String FROM = " from work_case c"
            + " join enterprise e on e.tenant_id = c.tenant_id and e.id = c.enterprise_id"
            + " join address_allocation a on a.tenant_id = c.tenant_id and a.case_id = c.id and a.ended_at is null"
            + " join address_place p on p.tenant_id = a.tenant_id and p.id = a.place_id"
            + " join address_unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id"
            + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
            + " left join residence_term t on t.tenant_id = c.tenant_id and t.case_id = c.id"
            + " left join application_section s"
            + " on s.tenant_id = c.tenant_id and s.case_id = c.id and s.section = 'CONTACT'"
            + " where c.process = 'settlement' and c.state = 'settled' and e.state = 'ACTIVE'";
    private static final String ROWS = "select c.id as case_id, c.number as case_number, e.id as enterprise_id,"
            + " e.name_zh, e.name_en, e.code, e.scope, p.unit_id, p.number as place, b.name_zh || ' ' || u.code as location,"
            + " coalesce(t.begins_on, a.began_at::date) as begins_on, a.ends_on, t.paid_until, s.data as contact,"
            + " concat_ws('.', e.version, c.version, a.id, a.version, t.version, s.version) as trace" + FROM;
    private static final String MATCHING =
            " and position(lower(?) in lower(concat_ws(' ', e.name_zh, e.name_en, e.code, b.name_zh, u.code))) > 0";

    @Inject
    Sql sql;

    @Inject
    Json json;

    public Page<ResidentView> find(String words, PageRequest page) {
        List<ResidentView> found = sql.query(
                ROWS + MATCHING + " order by e.name_key, c.id limit ? offset ?",
                this::resident,
                words.strip(),
                page.limit(),
                page.offset());
        long total = sql.first("select count(*)" + FROM + MATCHING, row -> row.getLong(1), words.strip())
                .orElse(0L);
        return new Page<>(found.stream().map(ResidentView::masked).toList(), total);
    }

    public List<ResidentView> all() {
        return sql.query(ROWS, this::resident);
    }

    public Optional<ResidentView> ofCase(CaseId id) {
        return sql.first(ROWS + " and c.id = ?", this::resident, id.value());
    }

    public Set<PlaceKey> heldPlaces() {
        return sql
                .query(
                        "select unit_id, number from address_place where held_by is not null",
                        row -> new PlaceKey(new UnitId(row.getObject(1, UUID.class)), row.getInt(2)))
                .stream()
                .collect(Collectors.toSet());
    }

    private ResidentView resident(ResultSet row) throws SQLException {
        String contact = row.getString("contact");
        return new ResidentView(
                new EnterpriseId(row.getObject("enterprise_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("code"),
                row.getString("scope"),
                new PlaceKey(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("place")),
                row.getString("location"),
                new Tenure(
                        row.getObject("begins_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("paid_until", LocalDate.class))),
                contact == null ? Contact.BLANK : json.read(contact, Contact.class),
                row.getString("trace"));
    }
}
