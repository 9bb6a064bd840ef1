package io.parkverse.tenancy.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.OpeningStep;
import io.parkverse.tenancy.boundary.ParkTextKey;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives a new park its welcome texts in both languages. */
@ApplicationScoped
public class TextStep implements OpeningStep {

    @Inject
    TextShelf shelf;

    @Inject
    ParkTable parks;

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void prepare(Caller caller) {
        ParkView park = parks.require(caller.park());
        for (ParkTextKey key : ParkTextKey.values()) {
            shelf.put(TextShelf.ofProduct(park, key));
        }
    }
}
