package io.parkverse.settlement.control.address;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads who holds, or held, which place: allocations of cases that are settled, or were. A case that was
 * adopted by an import has no licence; what the enterprise and the adopted term say stands in for it. An
 * adoption that was taken back has never been.
 */
@ApplicationScoped
public class OccupantStore {

    private static final String OCCUPANTS = """
            select a.case_id, t.begins_on, a.began_at, a.ends_on, a.ended_at, p.number as place, w.enterprise_id,
                   u.kind, u.code as unit_code, coalesce(l.name, e.name_zh) as name,
                   coalesce(l.code, e.code, '') as code, l.established_on, l.valid_until,
                   coalesce(l.simulated, false) as simulated,
                   b.address_zh || b.name_zh || u.room_zh as base_zh,
                   concat_ws(', ', nullif(u.room_en, ''), b.name_en, b.address_en) as base_en,
                   coalesce(c.number, '') as certificate,
                   coalesce(s.data ->> 'name', '') as contact_name, coalesce(s.data ->> 'mobile', '') as mobile,
                   coalesce(s.data ->> 'mail', '') as mail, coalesce(s.data ->> 'postalAddress', '') as postal
              from address_allocation a
              join address_place p on p.tenant_id = a.tenant_id and p.id = a.place_id
              join address_unit u on u.tenant_id = p.tenant_id and u.id = p.unit_id
              join building b on b.tenant_id = u.tenant_id and b.id = u.building_id
              join work_case w on w.tenant_id = a.tenant_id and w.id = a.case_id
              join enterprise e on e.tenant_id = w.tenant_id and e.id = w.enterprise_id
              left join licence l on l.tenant_id = a.tenant_id and l.case_id = a.case_id
              left join residence_term t on t.tenant_id = a.tenant_id and t.case_id = a.case_id
              left join application_section s on s.tenant_id = a.tenant_id and s.case_id = a.case_id
                                             and s.section = 'CONTACT'
              left join lateral (select number from certificate where tenant_id = a.tenant_id and case_id = a.case_id
                                  order by issued_on desc, id desc limit 1) c on true
             where ((a.ended_at is null and w.state = ?)
                    or (? and a.ended_at is not null
                        and (l.id is not null or (t.id is not null and w.state <> ?))))
               and u.kind = any (string_to_array(?, ','))
               and position(lower(?) in lower(concat_ws(' ', l.name, e.name_zh, l.code, e.code, u.code, u.room_zh, u.room_en,
                                                        b.name_zh, b.name_en))) > 0
            """;

    @Inject
    Sql sql;

    @Inject
    Days days;

    public Page<Occupant> find(Caller caller, OccupantFilter filter, PageRequest page) {
        String kinds = filter.kinds().stream().map(AddressKind::name).collect(Collectors.joining(","));
        List<Occupant> items = sql.query(
                OCCUPANTS + " order by (a.ended_at is not null), coalesce(l.name, e.name_zh), a.id limit ? offset ?",
                row -> occupant(caller, row),
                SettlementProcess.SETTLED,
                filter.former(),
                SettlementProcess.REVOKED,
                kinds,
                filter.words(),
                page.limit(),
                page.offset());
        long total = sql.first(
                        "select count(*) from (" + OCCUPANTS + ") found",
                        row -> row.getLong(1),
                        SettlementProcess.SETTLED,
                        filter.former(),
                        SettlementProcess.REVOKED,
                        kinds,
                        filter.words())
                .orElse(0L);
        return new Page<>(items, total);
    }

    private Occupant occupant(Caller caller, ResultSet row) throws SQLException {
        Contact contact = new Contact(
                row.getString("contact_name"), row.getString("mobile"), row.getString("mail"), row.getString("postal"));
        return new Occupant(
                new CaseId(row.getObject("case_id", UUID.class)),
                new EnterpriseId(row.getObject("enterprise_id", UUID.class)),
                seat(caller, row),
                new Occupant.Papers(
                        row.getString("name"),
                        row.getString("code"),
                        day(row, "established_on"),
                        day(row, "valid_until"),
                        row.getBoolean("simulated"),
                        row.getString("certificate")),
                contact.masked());
    }

    private Occupant.Seat seat(Caller caller, ResultSet row) throws SQLException {
        AddressKind kind = AddressKind.valueOf(row.getString("kind"));
        String unit = row.getString("unit_code");
        int place = row.getInt("place");
        Timestamp ended = row.getTimestamp("ended_at");
        return new Occupant.Seat(
                kind,
                AddressText.chinese(kind, row.getString("base_zh"), unit, place),
                AddressText.english(kind, row.getString("base_en"), unit, place),
                row.getObject("begins_on") == null
                        ? days.on(caller, row.getTimestamp("began_at").toInstant())
                        : row.getObject("begins_on", LocalDate.class),
                ended == null ? row.getObject("ends_on", LocalDate.class) : days.on(caller, ended.toInstant()),
                ended == null);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? Occupant.Papers.NO_DAY : day;
    }
}
