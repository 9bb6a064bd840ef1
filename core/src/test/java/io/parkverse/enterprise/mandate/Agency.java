package io.parkverse.enterprise.mandate;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.enterprise.boundary.mandate.MandateOffer;
import io.parkverse.enterprise.boundary.mandate.MandateView;
import io.parkverse.enterprise.boundary.mandate.Mandates;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** An agent company of a park, and a client with an application that only has to be submitted. */
final class Agency {

    static final String CODE = Company.code("MA0AGENT").text();

    final SettlementPark park = new SettlementPark();
    final Mandates mandates = Portal.bean(Mandates.class);
    final Company agent = Company.settled(park.park, "启明代办", "MA0AGENT");
    final Caller clerk = agent.person(Role.ENTERPRISE_MEMBER);
    final Caller owner = park.applicant;
    final CaseId ready = park.ready();
    final EnterpriseId client = workCase().enterprise();

    CaseView workCase() {
        return park.cases.get(park.job, ready);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    MandateView offered(MandateScope... scopes) {
        return mandates.offer(owner, client, new MandateOffer(CODE, Set.of(scopes), today().plusDays(30)));
    }

    MandateView inForce(MandateScope... scopes) {
        return mandates.accept(agent.owner(), offered(scopes).id());
    }

    /** A mandate of another client, in force. */
    void works(Company other, MandateScope... scopes) {
        MandateOffer offer = new MandateOffer(CODE, Set.of(scopes), today().plusDays(30));
        mandates.accept(
                agent.owner(), mandates.offer(other.owner(), other.id(), offer).id());
    }
}
