package io.parkverse.api;

import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.TokenWish;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A park with programs: one of the park and one of an enterprise, each with all scopes that its maker can give. */
final class ApiPark {

    final SettlementPark desk = new SettlementPark();
    final CaseId settled;
    final EnterpriseId enterprise;
    final String ofPark;
    final String ofEnterprise;

    ApiPark() {
        desk.cluster(9);
        settled = desk.settled();
        enterprise = desk.cases.get(desk.job, settled).enterprise();
        ofPark = token(desk.operator, Optional.empty());
        ofEnterprise = token(desk.applicant, Optional.of(enterprise));
    }

    Rest asPark(String method, String path) {
        return Rest.at(desk.park, method, path).token(ofPark);
    }

    Rest asEnterprise(String method, String path) {
        return Rest.at(desk.park, method, path).token(ofEnterprise);
    }

    /** A token for the applicant's enterprise of another case. */
    String tokenFor(CaseId other) {
        return token(desk.applicant, Optional.of(desk.cases.get(desk.job, other).enterprise()));
    }

    static String token(Caller maker, Optional<EnterpriseId> owner, ApiScope... scopes) {
        Tokens tokens = Portal.bean(Tokens.class);
        List<ApiScope> given = scopes.length == 0 ? tokens.offered(maker, owner) : List.of(scopes);
        return tokens.make(maker, new TokenWish(owner, "ERP", Set.copyOf(given), 30))
                .secret();
    }
}
