package io.parkverse.billing.control;

import io.parkverse.billing.boundary.TaxInvoiceOrder;
import io.parkverse.billing.boundary.TaxInvoiceOutcome;
import io.parkverse.billing.boundary.TaxInvoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.Locale;

/**
 * Stands for the tax bureau where none can be reached. Its numbers have the form of fully digital
 * invoices (20 digits: year, region, channel, serial) with region code 00, which does not exist, and
 * every answer is marked as simulated. A tax number of zeros is refused, to show that path.
 */
@ApplicationScoped
public class SimulatedTaxBureau implements TaxInvoices {

    private static final String YEAR_AND_REGION = "0000";
    private static final BigInteger SERIALS = BigInteger.TEN.pow(16);

    @Override
    public TaxInvoiceOutcome issue(TaxInvoiceOrder order) {
        if (order.details().taxNumber().matches("0+")) {
            return new TaxInvoiceOutcome.Refused(TaxInvoiceOutcome.Reason.TAX_NUMBER_UNKNOWN, true);
        }
        BigInteger key = new BigInteger(order.id().toString().replace("-", ""), 16);
        String serial = String.format(Locale.ROOT, "%016d", key.mod(SERIALS));
        return new TaxInvoiceOutcome.Issued(YEAR_AND_REGION + serial, true);
    }
}
