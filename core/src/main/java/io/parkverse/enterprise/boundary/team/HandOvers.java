package io.parkverse.enterprise.boundary.team;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.control.EnterpriseStore;
import io.parkverse.enterprise.control.team.HandOverDesk;
import io.parkverse.enterprise.entity.HandOver;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ownership handed over: an owner offers it to one of the enterprise's people, and both have confirmed
 * when that person accepts. The former owner stays as a member. An offer is open for seven days, and
 * falls with the hats of both.
 */
@Boundary
public class HandOvers {

    private static final String NOTICE = "enterprise.notice.hand-over.";

    @Inject
    HandOverDesk desk;

    @Inject
    EnterpriseStore enterprises;

    @Inject
    Notices notices;

    @Inject
    Access access;

    /** Open offers that the caller has made or got. */
    @Allowed("enterprise.hand-over")
    public List<HandOverView> open(Caller caller, EnterpriseId enterprise) {
        access.requireMember(enterprise);
        return desk.open(enterprise).stream()
                .map(HandOver::view)
                .filter(offer ->
                        offer.from().equals(caller.account()) || offer.to().equals(caller.account()))
                .toList();
    }

    /**
     * Offers the ownership; an earlier offer of the caller is withdrawn by it.
     *
     * @throws EnterpriseException {@link EnterpriseError#NOT_A_COLLEAGUE} when the other does not act for
     *     the enterprise, or owns it already
     */
    @Allowed("enterprise.hand-over")
    public HandOverView offer(Caller caller, EnterpriseId enterprise, AccountId to) {
        access.requireOwner(enterprise);
        HandOver offer = desk.offer(caller, enterprise, to);
        tell(caller, to, "offered", enterprise);
        return offer.view();
    }

    /**
     * Takes the ownership.
     *
     * @throws EnterpriseException {@link EnterpriseError#OFFER_ENDED} when it is no longer on offer
     */
    @Allowed("enterprise.hand-over")
    public void accept(Caller caller, UUID id) {
        HandOver offer = desk.toCaller(caller, id);
        desk.accept(caller, offer);
        tell(caller, offer.view().from(), "accepted", offer.view().enterprise());
    }

    @Allowed("enterprise.hand-over")
    public void decline(Caller caller, UUID id) {
        HandOver offer = desk.toCaller(caller, id);
        desk.close(offer, HandOverOutcome.DECLINED);
        tell(caller, offer.view().from(), "declined", offer.view().enterprise());
    }

    @Allowed("enterprise.hand-over")
    public void withdraw(Caller caller, UUID id) {
        desk.close(desk.fromCaller(caller, id), HandOverOutcome.WITHDRAWN);
    }

    private void tell(Caller caller, AccountId to, String what, EnterpriseId enterprise) {
        String name = enterprises.get(enterprise).view().nameZh();
        String person = desk.nameOf(caller, enterprise);
        notices.send(caller, to, NOTICE + what, List.of(name, person), Optional.empty());
    }
}
