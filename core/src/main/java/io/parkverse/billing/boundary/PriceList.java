package io.parkverse.billing.boundary;

import io.parkverse.billing.control.ParkDay;
import io.parkverse.billing.control.Prices;
import io.parkverse.billing.control.Subject;
import io.parkverse.billing.control.Trail;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The park's prices: public to read, changed by the operator for today and later days. */
@Boundary
public class PriceList {

    @Inject
    Prices prices;

    @Inject
    ParkDay parkDay;

    @Inject
    Trail trail;

    /** Every price with its day, past and future ones included. */
    @Allowed("billing.prices.read")
    public List<PriceItemView> items(Caller caller) {
        return prices.all();
    }

    /** What the terms cost today. */
    @Allowed("billing.prices.read")
    public List<Line> linesFor(Caller caller, QuoteTerms terms) {
        return prices.lines(terms, parkDay.today());
    }

    /** Sets a price from a day on; what was quoted before keeps its price. */
    @Allowed("billing.prices.write")
    public void set(Caller caller, PriceItemView price) {
        if (price.validFrom().isBefore(parkDay.today())) {
            throw new BillingException(BillingError.PRICE_DATED_BACK);
        }
        prices.set(price);
        trail.note(
                "set-price",
                new Subject("PARK", caller.park().value()),
                Map.of(),
                Map.of(
                        "code", price.code(),
                        "kind", price.caseKind(),
                        "unit", price.unit().name(),
                        "amount", Trail.text(price.amount()),
                        "from", price.validFrom().toString()));
    }
}
