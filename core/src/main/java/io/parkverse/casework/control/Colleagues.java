package io.parkverse.casework.control;

import io.parkverse.casework.boundary.Colleague;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What casework needs to know of people: the display name of a member of the park, and whether somebody
 * can hold cases. Read through the policies that a park has on accounts.
 */
@ApplicationScoped
public class Colleagues {

    private static final String NAME = "select display_name from account where id = ?";
    private static final String DESK_MEMBERS = "select distinct a.id, a.display_name from membership m"
            + " join account a on a.id = m.account_id"
            + " where m.enterprise_id is null and m.role in ('PARK_OPERATOR', 'REVIEWER', 'CUSTODIAN')"
            + " and (m.until is null or m.until > ?) order by a.display_name, a.id";

    private static final int MOST = 200;
    private static final String HOLDING = "select distinct m.account_id from membership m"
            + " where m.enterprise_id is null and m.role = any (string_to_array(?, ' '))"
            + " and (m.until is null or m.until > ?) order by m.account_id limit " + MOST;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Everybody who may hold cases, by name. */
    public List<Colleague> all() {
        return sql.query(
                DESK_MEMBERS,
                row -> new Colleague(new AccountId(row.getObject(1, UUID.class)), row.getString(2)),
                Timestamp.from(clock.instant()));
    }

    /** Everybody who holds one of some roles of the park; at most {@value #MOST}. */
    public List<AccountId> holding(Collection<Role> roles) {
        String names = roles.stream().map(Role::name).collect(Collectors.joining(" "));
        return sql.query(
                HOLDING, row -> new AccountId(row.getObject(1, UUID.class)), names, Timestamp.from(clock.instant()));
    }

    /** Empty for somebody who has left the park. */
    public String displayName(AccountId account) {
        return sql.first(NAME, row -> row.getString(1), account.value()).orElse("");
    }

    public boolean holdsCases(AccountId account) {
        return all().stream().anyMatch(colleague -> colleague.account().equals(account));
    }
}
