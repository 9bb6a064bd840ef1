package io.parkverse.enterprise.control.mandate;

import io.parkverse.enterprise.control.EnterpriseStore;
import io.parkverse.enterprise.entity.Mandate;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells the owners of a company what the other side of a mandate has done. */
@ApplicationScoped
public class MandateMail {

    private static final String NOTICE = "enterprise.notice.mandate.";
    private static final String JOB = "enterprise.mandate";

    @Inject
    EnterpriseStore enterprises;

    @Inject
    Memberships memberships;

    @Inject
    Notices notices;

    public void toClient(Caller caller, Mandate mandate, String what) {
        tell(caller, mandate.client(), mandate, what);
    }

    public void toAgent(Caller caller, Mandate mandate, String what) {
        tell(caller, mandate.agent(), mandate, what);
    }

    private void tell(Caller caller, EnterpriseId side, Mandate mandate, String what) {
        List<String> words = List.of(
                enterprises.get(mandate.client()).view().nameZh(),
                enterprises.get(mandate.agent()).view().nameZh(),
                mandate.lastDay().toString());
        memberships.membersOf(Caller.job(caller.park(), JOB), side).stream()
                .filter(member -> member.hat().role() == Role.ENTERPRISE_OWNER)
                .forEach(owner ->
                        notices.send(caller, owner.person().account(), NOTICE + what, words, Optional.empty()));
    }
}
