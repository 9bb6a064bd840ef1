package io.parkverse.tenancy.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Gives a new park the preset brand of its kind. */
@ApplicationScoped
public class BrandStep implements OpeningStep {

    @Inject
    BrandShelf shelf;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void prepare(Caller caller) {
        shelf.save(shelf.current(caller).tokens(), Map.of());
    }
}
