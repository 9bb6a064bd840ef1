package io.parkverse.casework.control;

import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;

/**
 * What casework needs to know of people: the display name of a member of the park, and whether somebody
 * can hold cases. Read through the policies that a park has on accounts.
 */
@ApplicationScoped
public class Colleagues {

    /** Hats whose holders may hold cases. */
    static final Set<Role> DESK = Set.of(Role.PARK_OPERATOR, Role.REVIEWER, Role.CUSTODIAN);

    private static final String NAME = "select display_name from account where id = ?";
    private static final String HATS = "select role from membership"
            + " where account_id = ? and enterprise_id is null and (until is null or until > ?)";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Empty for somebody who has left the park. */
    public String displayName(AccountId account) {
        return sql.first(NAME, row -> row.getString(1), account.value()).orElse("");
    }

    public boolean holdsCases(AccountId account) {
        return sql
                .query(HATS, row -> Role.valueOf(row.getString(1)), account.value(), Timestamp.from(clock.instant()))
                .stream()
                .anyMatch(DESK::contains);
    }
}
