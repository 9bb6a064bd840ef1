package io.parkverse.billing.boundary;

import java.io.Serializable;

/**
 * The park's account that invoices are paid to.
 *
 * @param accountNumber digits or IBAN, without spaces, upper case
 * @param currency ISO 4217 code of the account
 */
public record BankAccountView(String accountName, String bankName, String accountNumber, String currency)
        implements Serializable {}
