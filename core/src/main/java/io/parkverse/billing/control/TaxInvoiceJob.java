package io.parkverse.billing.control;

import io.parkverse.billing.boundary.TaxInvoiceId;
import io.parkverse.billing.boundary.TaxInvoiceRequests;
import io.parkverse.jobs.boundary.JobHandler;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Takes one request for a tax invoice to the bureau; a bureau that cannot be reached is asked again. The
 * payload is the request's id as a JSON string.
 */
@ApplicationScoped
public class TaxInvoiceJob implements JobHandler {

    static final String KIND = "billing.tax-invoice";

    @Inject
    TaxInvoiceRequests requests;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Caller job, String payload) {
        requests.issue(job, new TaxInvoiceId(UUID.fromString(payload.replace("\"", ""))));
    }
}
