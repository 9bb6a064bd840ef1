package io.parkverse.settlement.control.address;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Effect;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives the place of a case that ends back to the pool. */
@ApplicationScoped
public class ReleaseAddress implements Effect {

    @Inject
    PlaceBook places;

    @Override
    public String name() {
        return "settlement.release-address";
    }

    @Override
    public void apply(Caller caller, CaseView workCase, String event) {
        places.release(workCase.id());
    }
}
