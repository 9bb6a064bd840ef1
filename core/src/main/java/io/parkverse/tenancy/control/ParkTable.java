package io.parkverse.tenancy.control;

import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitValues;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.tenancy.boundary.OpenPark;
import io.parkverse.tenancy.boundary.ParkFilter;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkNames;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The platform records {@code park} and {@code park_host}; every change counts the version up. */
@ApplicationScoped
public class ParkTable {

    private static final String SELECT = """
            select p.*, coalesce(m.host, '') as main_host
            from park p left join park_host m on m.park_id = p.id and m.main
            """;
    private static final String FILTER = """
            where p.state = any (string_to_array(?, ','))
              and (? = '' or p.slug ilike ? or p.name_zh ilike ? or p.name_en ilike ?
                   or exists (select 1 from park_host h where h.park_id = p.id and h.host ilike ?))
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Plans plans;

    /** Enters a draft; empty when the short address is taken. */
    public Optional<TenantId> insert(OpenPark wanted) {
        TenantId id = TenantId.next();
        UUID parent = wanted.parent().isPlatform() ? null : wanted.parent().value();
        int rows = sql.update(
                """
                insert into park (id, slug, name_zh, name_en, short_name, kind, parent_id, locale, time_zone, plan,
                                  state, opened_for, created_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, 1)
                on conflict (slug) do nothing
                """,
                id.value(),
                wanted.slug(),
                wanted.names().zh(),
                wanted.names().en(),
                wanted.names().shortName(),
                wanted.kind().name(),
                parent,
                wanted.locale().toLanguageTag(),
                wanted.timeZone().getId(),
                wanted.plan(),
                wanted.operator().value(),
                Timestamp.from(clock.instant()));
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    public Optional<ParkView> find(TenantId park) {
        return sql.first(SELECT + "where p.id = ?", this::view, park.value());
    }

    /**
     * The park of an id.
     *
     * @throws TenancyException when there is none
     */
    public ParkView require(TenantId park) {
        return find(park).orElseThrow(() -> new TenancyException(TenancyError.PARK_NOT_FOUND));
    }

    public Optional<ParkView> atHost(String host) {
        return sql.first(
                SELECT + "where p.id = (select h.park_id from park_host h where h.host = ?)", this::view, host);
    }

    public Optional<ParkView> withSlug(String slug) {
        return sql.first(SELECT + "where p.slug = ?", this::view, slug);
    }

    /** The account a park was opened for. */
    public Optional<AccountId> openedFor(TenantId park) {
        return sql.first(
                "select opened_for from park where id = ? and opened_for is not null",
                row -> new AccountId(row.getObject(1, UUID.class)),
                park.value());
    }

    public List<ParkView> list(ParkFilter filter, PageRequest page) {
        Object[] conditions = conditions(filter);
        Object[] parameters = new Object[conditions.length + 2];
        System.arraycopy(conditions, 0, parameters, 0, conditions.length);
        parameters[conditions.length] = page.limit();
        parameters[conditions.length + 1] = page.offset();
        return sql.query(SELECT + FILTER + "order by p.created_at desc, p.id limit ? offset ?", this::view, parameters);
    }

    public long count(ParkFilter filter) {
        return sql.first("select count(*) from park p " + FILTER, row -> row.getLong(1), conditions(filter))
                .orElseThrow();
    }

    public List<TenantId> inState(List<ParkState> states) {
        String names = String.join(",", states.stream().map(ParkState::name).toList());
        return sql.query(
                "select id from park where state = any (string_to_array(?, ',')) order by id",
                row -> new TenantId(row.getObject(1, UUID.class)),
                names);
    }

    public void rename(ParkView park, int version, ParkNames names) {
        changed(sql.update(
                "update park set name_zh = ?, name_en = ?, short_name = ?, version = version + 1"
                        + " where id = ? and version = ?",
                names.zh(),
                names.en(),
                names.shortName(),
                park.id().value(),
                version));
    }

    public void move(ParkView park, ParkState next) {
        changed(sql.update(
                "update park set state = ?, version = version + 1 where id = ? and version = ?",
                next.name(),
                park.id().value(),
                park.version()));
    }

    public void changePlan(ParkView park, String plan) {
        changed(sql.update(
                "update park set plan = ?, version = version + 1 where id = ? and version = ?",
                plan,
                park.id().value(),
                park.version()));
    }

    public void setLimits(ParkView park, Map<Limit, Long> own) {
        changed(sql.update(
                "update park set limits = ?::jsonb, version = version + 1 where id = ? and version = ?",
                LimitJson.write(own),
                park.id().value(),
                park.version()));
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
    }

    private static Object[] conditions(ParkFilter filter) {
        String states = String.join(
                ",", filter.states().stream().map(ParkState::name).sorted().toList());
        String like = "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return new Object[] {states, filter.text(), like, like, like, like};
    }

    private ParkView view(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        UUID parent = row.getObject("parent_id", UUID.class);
        return new ParkView(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("short_name"),
                ParkKind.valueOf(row.getString("kind")),
                parent == null ? TenantId.PLATFORM : new TenantId(parent),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("time_zone")),
                plan,
                new LimitValues(plans.limits(plan), LimitJson.read(row.getString("limits"))),
                ParkState.valueOf(row.getString("state")),
                row.getString("main_host"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"));
    }
}
