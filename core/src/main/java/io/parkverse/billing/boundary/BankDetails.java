package io.parkverse.billing.boundary;

import io.parkverse.billing.control.BankAccounts;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which account the park is paid to. */
@Boundary
public class BankDetails {

    @Inject
    BankAccounts accounts;

    @Allowed("billing.bank-details.read")
    public Optional<BankAccountView> get(Caller caller) {
        return accounts.find();
    }

    /** Statements of the former account are refused from then on; open invoices show the new one. */
    @Allowed("billing.bank-details.write")
    public BankAccountView change(Caller caller, BankAccountView details) {
        accounts.change(details);
        return accounts.require();
    }
}
