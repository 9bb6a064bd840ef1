package io.parkverse.identity.control;

import io.parkverse.platform.boundary.GrantSource;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Clients;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads hats from the memberships of the park and clients from the mandates of the companies whose owner or member
 * the caller is, and refuses a person whose sign-in has ended, and a token that
 * has ended; a token has a part of its maker's hats, and no clients. Who acts as a park has a part of its operator's rights, for
 * as long as the visit runs. The park
 * is named in the statement too: under scope identity the wall shows a person's hats in all parks.
 */
@ApplicationScoped
public class GrantsFromMemberships implements GrantSource {

    private static final String ALIVE =
            "select 1 from sign_in where id = ? and account_id = ? and ended_at is null and expires_at > ?";
    private static final String HATS = """
            select role, enterprise_id, null as scopes from membership
             where tenant_id = (select app_tenant()) and account_id = ? and (until is null or until > ?)
             union all
            select 'AGENT', m.client_id, m.scopes
              from membership h
              join mandate m on m.tenant_id = h.tenant_id and m.agent_id = h.enterprise_id
              join enterprise a on a.tenant_id = m.tenant_id and a.id = m.agent_id and a.state = 'ACTIVE'
             where h.tenant_id = (select app_tenant()) and h.account_id = ? and (h.until is null or h.until > ?)
               and h.role in ('ENTERPRISE_OWNER', 'ENTERPRISE_MEMBER')
               and m.accepted_at is not null and m.closed_at is null and m.ends_at > ?
            """;

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

    @Inject
    MandateTable mandateTable;

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
                Clients.NONE,
                Optional.of(new Confinement(Confinement.By.VISIT, actingTable.open())));
    }

    private Grants worn(UUID account, Timestamp now) {
        Set<Role> roles = EnumSet.of(Role.VISITOR, Role.ANONYMOUS);
        Map<EnterpriseId, Set<Role>> enterprises = new HashMap<>();
        Map<EnterpriseId, Set<String>> clients = new HashMap<>();
        for (Hat hat : hats(account, now)) {
            if (hat.enterprise().isEmpty()) {
                roles.add(hat.role());
            } else if (hat.scopes().isEmpty()) {
                enterprises
                        .computeIfAbsent(hat.enterprise().get(), e -> EnumSet.noneOf(Role.class))
                        .add(hat.role());
            } else {
                clients.computeIfAbsent(hat.enterprise().get(), e -> new HashSet<>())
                        .addAll(mandateTable.operations(hat.scopes().get()));
            }
        }
        return new Grants(roles, enterprises, Clients.of(clients), Optional.empty());
    }

    private List<Hat> hats(UUID account, Timestamp now) {
        return sql.query(
                HATS,
                row -> new Hat(
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getObject("enterprise_id", UUID.class))
                                .map(EnterpriseId::new),
                        Optional.ofNullable(row.getString("scopes"))),
                account,
                now,
                account,
                now,
                now);
    }

    /** A hat of the park or of an enterprise; with scopes, the mandate of a client. */
    private record Hat(Role role, Optional<EnterpriseId> enterprise, Optional<String> scopes) {}
}
