package io.parkverse.identity.control;

import io.parkverse.platform.boundary.GrantSource;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Confinement;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads hats from the memberships of the park, and refuses a person whose sign-in has ended, and a token that
 * has ended; a token has a part of its maker's hats. Who acts as a park has a part of its operator's rights, for
 * as long as the visit runs. The park
 * is named in the statement too: under scope identity the wall shows a person's hats in all parks.
 */
@ApplicationScoped
public class GrantsFromMemberships implements GrantSource {

    private static final String ALIVE =
            "select 1 from sign_in where id = ? and account_id = ? and ended_at is null and expires_at > ?";
    private static final String HATS =
            "select role, enterprise_id from membership where tenant_id = (select app_tenant())"
                    + " and account_id = ? and (until is null or until > ?)";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    TokenBook tokens;

    @Inject
    VisitBook visits;

    @Inject
    ActingTable actingTable;

    @Override
    public Grants grantsOf(Caller caller) {
        if (caller.actor() instanceof Actor.Person person) {
            return grantsOf(person);
        }
        if (caller.actor() instanceof Actor.Token token) {
            return grantsOf(token);
        }
        if (caller.actor() instanceof Actor.Acting acting) {
            return grantsOf(acting);
        }
        Role role = caller.actor() instanceof Actor.Job ? Role.JOB : Role.ANONYMOUS;
        return new Grants(Set.of(role), Map.of());
    }

    private Grants grantsOf(Actor.Person person) {
        Timestamp now = Timestamp.from(clock.instant());
        UUID account = person.account().value();
        if (sql.first(ALIVE, row -> 1, person.signIn().value(), account, now).isEmpty()) {
            throw new AccessException(AccessError.NOT_SIGNED_IN);
        }
        return worn(account, now);
    }

    private Grants grantsOf(Actor.Token token) {
        TokenBook.Reach reach =
                tokens.reach(token.token()).orElseThrow(() -> new AccessException(AccessError.NOT_SIGNED_IN));
        Grants held = worn(token.account().value(), Timestamp.from(clock.instant()));
        return TokenRules.confined(held, reach.owner(), reach.scopes());
    }

    /** The operator's rights, without what stays with the park's own people. */
    private Grants grantsOf(Actor.Acting acting) {
        if (!visits.running(acting)) {
            throw new AccessException(AccessError.ACTING_OVER);
        }
        return new Grants(
                EnumSet.of(Role.PARK_OPERATOR, Role.VISITOR, Role.ANONYMOUS),
                Map.of(),
                Optional.of(new Confinement(Confinement.By.VISIT, actingTable.open())));
    }

    private Grants worn(UUID account, Timestamp now) {
        Set<Role> roles = EnumSet.of(Role.VISITOR, Role.ANONYMOUS);
        Map<EnterpriseId, Set<Role>> enterprises = new HashMap<>();
        for (Hat hat : hats(account, now)) {
            hat.enterprise()
                    .ifPresentOrElse(
                            enterprise -> enterprises
                                    .computeIfAbsent(enterprise, e -> EnumSet.noneOf(Role.class))
                                    .add(hat.role()),
                            () -> roles.add(hat.role()));
        }
        return new Grants(roles, enterprises);
    }

    private List<Hat> hats(UUID account, Timestamp now) {
        return sql.query(
                HATS,
                row -> new Hat(
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getObject("enterprise_id", UUID.class))
                                .map(EnterpriseId::new)),
                account,
                now);
    }

    private record Hat(Role role, Optional<EnterpriseId> enterprise) {}
}
