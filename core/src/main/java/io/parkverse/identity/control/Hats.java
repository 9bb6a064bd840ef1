package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.identity.boundary.Hat;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.Masked;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.entity.Membership;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hats that are worn in a park. */
@ApplicationScoped
public class Hats {

    private static final int LONGEST_WORDS = 80;

    private static final String MEMBERS = """
            select m.tenant_id, m.id, m.role, m.enterprise_id, m.since, a.id as account_id, a.display_name, c.kind, c.value
              from membership m
              join account a on a.id = m.account_id
              left join lateral (select kind, value from account_contact where account_id = a.id
                                  order by kind, confirmed_at limit 1) c on true
             where m.tenant_id = (select app_tenant()) and (m.until is null or m.until > ?)
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Access access;

    @Inject
    RoleRules rules;

    @Inject
    LimitGate gate;

    @Inject
    Clock clock;

    public List<Hat> inAllParks(AccountId account) {
        return sql.query(
                "select tenant_id, role, enterprise_id from membership where account_id = ?"
                        + " and (until is null or until > ?) order by since, id",
                Hats::hat,
                account.value(),
                now());
    }

    public Page<MemberView> find(String words, PageRequest page) {
        String wanted = words.replace("\0", "").strip();
        String bounded = wanted.length() <= LONGEST_WORDS ? wanted : wanted.substring(0, LONGEST_WORDS);
        String filtered = MEMBERS + " and position(lower(?) in lower(a.display_name)) > 0"
                + " and (? or m.enterprise_id = any (string_to_array(?, ',')::uuid[]))";
        Grants grants = access.grants();
        boolean everybody = grants.staff() || grants.has(Role.PLATFORM_OPERATOR) || grants.has(Role.JOB);
        String own = String.join(
                ",",
                grants.enterprises().keySet().stream()
                        .map(EnterpriseId::toString)
                        .toList());
        List<MemberView> items = sql.query(
                filtered + " order by a.display_name, m.id limit ? offset ?",
                Hats::member,
                now(),
                bounded,
                everybody,
                own,
                page.limit(),
                page.offset());
        long total = sql.first(
                        "select count(*) from (" + filtered + ") found",
                        row -> row.getLong(1),
                        now(),
                        bounded,
                        everybody,
                        own)
                .orElse(0L);
        return new Page<>(items, total);
    }

    public List<MemberView> of(EnterpriseId enterprise) {
        access.requireStaffOrMember(enterprise);
        return sql.query(
                MEMBERS + " and m.enterprise_id = ? order by a.display_name, m.id",
                Hats::member,
                now(),
                enterprise.value());
    }

    /** Gives a hat; a person who wears it already keeps it. */
    public void grant(TenantId park, AccountId account, Role role, Optional<EnterpriseId> enterprise) {
        RoleRules.requireWearable(park, role, enterprise);
        if (worn(account, role, enterprise).isEmpty()) {
            requireRoom(account, enterprise.isEmpty());
            entityManager.persist(new Membership(account, role, enterprise, clock.instant()));
            entityManager.flush();
        }
    }

    /** Somebody who wears another hat of the park, or of an enterprise here, has been counted already. */
    private void requireRoom(AccountId account, boolean ofPark) {
        boolean counted = sql.first(
                        "select 1 from membership where tenant_id = (select app_tenant()) and account_id = ?"
                                + " and (enterprise_id is null) = ? and (until is null or until > ?) limit 1",
                        row -> 1,
                        account.value(),
                        ofPark,
                        now())
                .isPresent();
        if (!counted) {
            gate.require(ofPark ? Limit.MEMBERS : Limit.ENTERPRISE_PEOPLE, 1);
        }
    }

    public void end(UUID id) {
        Membership membership = get(id);
        rules.requireDecides(access.caller().park(), membership.enterprise());
        end(membership);
    }

    public void change(UUID id, Role role) {
        Membership membership = get(id);
        rules.requireDecides(access.caller().park(), membership.enterprise());
        RoleRules.requireWearable(access.caller().park(), role, membership.enterprise());
        if (role != membership.role()) {
            end(membership);
            grant(access.caller().park(), membership.account(), role, membership.enterprise());
        }
    }

    public void take(AccountId account, Role role, Optional<EnterpriseId> enterprise) {
        worn(account, role, enterprise).map(this::get).ifPresent(this::end);
    }

    public void resign(AccountId account, UUID id) {
        Membership membership = get(id);
        if (!membership.account().equals(account)) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        end(membership);
    }

    /** Whether a person still wears the hat that decides about the park's or an enterprise's people. */
    boolean decidesStill(AccountId account, TenantId park, Optional<EnterpriseId> enterprise) {
        Role deciding = enterprise.isPresent() ? Role.ENTERPRISE_OWNER : RoleRules.operatorOf(park);
        return worn(account, deciding, enterprise).isPresent();
    }

    private void end(Membership membership) {
        if (RoleRules.inCharge(membership.role()) && lockWearers(membership) <= 1) {
            throw new IdentityException(IdentityError.LAST_OWNER);
        }
        membership.endAt(clock.instant());
    }

    /** Locks all who wear the same hat, so that two who end each other at once wait for one another. */
    private int lockWearers(Membership membership) {
        return sql.query(
                        "select id from membership where tenant_id = (select app_tenant()) and role = ?"
                                + " and enterprise_id is not distinct from ?::uuid and until is null order by id for update",
                        row -> row.getObject(1, UUID.class),
                        membership.role().name(),
                        membership.enterprise().map(EnterpriseId::value).orElse(null))
                .size();
    }

    private Membership get(UUID id) {
        return entityManager
                .createQuery("select m from Membership m where m.id = :id and m.until is null", Membership.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    private Optional<UUID> worn(AccountId account, Role role, Optional<EnterpriseId> enterprise) {
        return sql.first(
                "select id from membership where tenant_id = (select app_tenant()) and account_id = ? and role = ?"
                        + " and enterprise_id is not distinct from ?::uuid and until is null",
                row -> row.getObject(1, UUID.class),
                account.value(),
                role.name(),
                enterprise.map(EnterpriseId::value).orElse(null));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static MemberView member(ResultSet row) throws SQLException {
        String contact = row.getString("value") == null
                ? ""
                : Masked.contact(new Contact(ContactKind.valueOf(row.getString("kind")), row.getString("value")));
        return new MemberView(
                row.getObject("id", UUID.class),
                new MemberView.Person(
                        new AccountId(row.getObject("account_id", UUID.class)), row.getString("display_name"), contact),
                hat(row),
                row.getTimestamp("since").toInstant());
    }

    private static Hat hat(ResultSet row) throws SQLException {
        return new Hat(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("enterprise_id", UUID.class)).map(EnterpriseId::new).stream()
                        .toList());
    }
}
