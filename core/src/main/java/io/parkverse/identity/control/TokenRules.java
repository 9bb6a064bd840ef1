package io.parkverse.identity.control;

import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.TokenWish;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.RoleTable;
import io.parkverse.platform.caller.Clients;
import io.parkverse.platform.caller.Confinement;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who keeps tokens, and what a token can be. */
@ApplicationScoped
public class TokenRules {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 20;

    @Inject
    Access access;

    @Inject
    RoleTable table;

    @Inject
    TokenBook book;

    /** Lets operators pass to the park's tokens, and owners of an enterprise to its tokens. */
    public void requireKeeper(Optional<EnterpriseId> owner) {
        owner.ifPresent(access::requireOwner);
        if (owner.isEmpty() && !access.grants().has(Role.PARK_OPERATOR)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
    }

    public List<ApiScope> offered(Optional<EnterpriseId> owner) {
        Set<Role> roles = rolesFor(access.grants(), owner);
        return Arrays.stream(ApiScope.values())
                .filter(scope -> scope.operations().stream()
                        .allMatch(operation -> table.allowed(operation).stream().anyMatch(roles::contains)))
                .toList();
    }

    public void requireSound(TokenWish wish) {
        if (wish.name().isEmpty() || wish.name().length() > LONGEST_NAME) {
            throw new IdentityException(IdentityError.TOKEN_NAME_INVALID, LONGEST_NAME);
        }
        if (wish.scopes().isEmpty()) {
            throw new IdentityException(IdentityError.SCOPE_NEEDED);
        }
        if (wish.days() < 1 || wish.days() > TokenWish.LONGEST) {
            throw new IdentityException(IdentityError.TOKEN_EXPIRY_INVALID, TokenWish.LONGEST);
        }
        List<ApiScope> offered = offered(wish.owner());
        wish.scopes().stream()
                .filter(scope -> !offered.contains(scope))
                .sorted()
                .findFirst()
                .ifPresent(scope -> {
                    throw new IdentityException(IdentityError.SCOPE_NOT_HELD, scope.code());
                });
        if (book.countAlive(wish.owner()) >= MOST) {
            throw new IdentityException(IdentityError.TOO_MANY_TOKENS, MOST);
        }
    }

    /** The part of a person's grants that a token has: those of the one enterprise, or those in the park. */
    static Grants confined(Grants held, Optional<EnterpriseId> owner, Collection<ApiScope> scopes) {
        Map<EnterpriseId, Set<Role>> enterprises = new HashMap<>();
        owner.filter(held.enterprises()::containsKey)
                .ifPresent(enterprise ->
                        enterprises.put(enterprise, held.enterprises().get(enterprise)));
        return new Grants(
                owner.isPresent() ? EnumSet.of(Role.VISITOR, Role.ANONYMOUS) : held.roles(),
                enterprises,
                Clients.NONE,
                Optional.of(new Confinement(
                        Confinement.By.TOKEN,
                        scopes.stream()
                                .flatMap(scope -> scope.operations().stream())
                                .collect(Collectors.toUnmodifiableSet()))));
    }

    private static Set<Role> rolesFor(Grants held, Optional<EnterpriseId> owner) {
        Set<Role> roles = EnumSet.of(Role.VISITOR, Role.ANONYMOUS);
        owner.ifPresentOrElse(
                enterprise -> roles.addAll(held.enterprises().getOrDefault(enterprise, Set.of())),
                () -> roles.addAll(held.roles()));
        return roles;
    }
}
