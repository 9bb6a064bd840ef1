package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;

/**
 * What a payer needs for the transfer.
 *
 * @param amount what is outstanding
 * @param remittanceCode grouped for reading: {@code K7TN-4RXW}
 */
public record PaymentInstructions(BankAccountView account, Money amount, String remittanceCode)
        implements Serializable {}
