package io.parkverse.enterprise.boundary.mandate;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.control.mandate.MandateDesk;
import io.parkverse.enterprise.control.mandate.MandateMail;
import io.parkverse.enterprise.entity.Mandate;
import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Mandates of agent companies (代办): a company names a settled company of the park, what it may do
 * ({@link MandateScope}) and until when; the agent's owner accepts, and from then on the agent's owners and members
 * work for the client within that scope. Either side ends it at any time. People who were invited to the company
 * itself as agents are no matter of mandates.
 */
@Boundary
public class Mandates {

    @Inject
    MandateDesk desk;

    @Inject
    MandateMail mail;

    @Inject
    Access access;

    /** Mandates that one of the caller's enterprises has given or got: those that are open first, then the newest. */
    @Allowed("enterprise.mandates")
    public List<MandateView> of(Caller caller, EnterpriseId enterprise) {
        access.requireMember(enterprise);
        return desk.of(enterprise);
    }

    /**
     * Offers a mandate; it is open for seven days. An earlier offer to the same agent is withdrawn by it, and a
     * mandate in force is replaced when the new one is accepted.
     *
     * @throws EnterpriseException {@link EnterpriseError#NO_SUCH_AGENT} when the code is that of no settled company
     *     of the park, {@link EnterpriseError#OWN_AGENT}, {@link EnterpriseError#MANDATE_WITHOUT_SCOPE},
     *     {@link EnterpriseError#MANDATE_TERM}, {@link EnterpriseError#TOO_MANY} open ones,
     *     {@link EnterpriseError#WRONG_STATE} when the client has left the park
     */
    @Allowed("enterprise.mandate-edit")
    public MandateView offer(Caller caller, EnterpriseId client, MandateOffer offer) {
        access.requireOwner(client);
        Mandate mandate = desk.offer(caller, client, offer);
        mail.toAgent(caller, mandate, "offered");
        return desk.view(mandate);
    }

    /**
     * Accepts an offer, as an owner of the agent company.
     *
     * @throws EnterpriseException {@link EnterpriseError#OFFER_ENDED} when it is no longer on offer, or one of the
     *     two companies has left
     */
    @Allowed("enterprise.mandate-edit")
    public MandateView accept(Caller caller, UUID id) {
        Mandate mandate = desk.accept(id);
        mail.toClient(caller, mandate, "accepted");
        return desk.view(mandate);
    }

    @Allowed("enterprise.mandate-edit")
    public void decline(Caller caller, UUID id) {
        mail.toClient(caller, desk.decline(id), "declined");
    }

    @Allowed("enterprise.mandate-edit")
    public void withdraw(Caller caller, UUID id) {
        mail.toAgent(caller, desk.withdraw(id), "withdrawn");
    }

    /**
     * Ends a mandate in force at once, as an owner of either company.
     *
     * @throws EnterpriseException {@link EnterpriseError#MANDATE_OVER} when it is not in force any more
     */
    @Allowed("enterprise.mandate-edit")
    public void end(Caller caller, UUID id) {
        Mandate mandate = desk.end(id);
        if (access.grants().owns(mandate.client())) {
            mail.toAgent(caller, mandate, "ended-by-client");
        } else {
            mail.toClient(caller, mandate, "ended-by-agent");
        }
    }

    /** Tells owners of both companies, once, of mandates that end within a fortnight; answers how many. */
    @Allowed("enterprise.remind")
    public int remind(Caller job) {
        List<Mandate> ending = desk.endingSoon();
        ending.forEach(mandate -> {
            mail.toClient(job, mandate, "ends-soon");
            mail.toAgent(job, mandate, "ends-soon");
        });
        return ending.size();
    }
}
