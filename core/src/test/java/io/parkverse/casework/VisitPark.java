package io.parkverse.casework;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.Optional;

/** A park with the tests' own process, an enterprise's owner and two reviewers. */
public final class VisitPark {

    public final TenantId park = Portal.park();
    public final Caller job = Caller.job(park, "tests");
    public final Caller owner = Portal.person(park);
    public final Caller reviewer = Portal.person(park, Role.REVIEWER);
    public final Caller colleague = Portal.person(park, Role.REVIEWER);
    public final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    public final EnterpriseId enterprise = EnterpriseId.next();
    public final Cases cases = Portal.bean(Cases.class);

    public VisitPark() {
        Portal.hat(owner, Role.ENTERPRISE_OWNER, Optional.of(enterprise));
        Portal.bean(Processes.class).install(job, "visit");
    }

    public CaseView asked(String title) {
        return cases.open(owner, new OpenCase("visit", "GROUP", enterprise, title));
    }

    /** A case on the reviewers' desk. */
    public CaseView looking(String title) {
        return cases.fire(owner, asked(title).id(), "send", "");
    }

    /** A person who acts for another enterprise of the same park. */
    public Caller stranger() {
        Caller stranger = Portal.person(park);
        Portal.hat(stranger, Role.ENTERPRISE_OWNER, Optional.of(EnterpriseId.next()));
        return stranger;
    }
}
