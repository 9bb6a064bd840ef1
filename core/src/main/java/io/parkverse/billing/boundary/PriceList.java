package io.parkverse.billing.boundary;

import io.parkverse.billing.control.ParkDay;
import io.parkverse.billing.control.Prices;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** The park's prices: public to read, changed by the operator for today and later days. */
@Boundary
public class PriceList {

    @Inject
    Prices prices;

    @Inject
    ParkDay parkDay;

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
    }
}
