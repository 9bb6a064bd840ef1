package io.parkverse.billing.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Ways in which billing refuses. Texts under {@code billing.error.*}. */
public enum BillingError implements ErrorCode {
    AMOUNT_INVALID("amount-invalid", 422),
    AMOUNT_TOO_LARGE("amount-too-large", 422),
    CURRENCIES_MIXED("currencies-mixed", 422),
    LINES_MISSING("lines-missing", 422),
    LINES_TOO_MANY("lines-too-many", 422),
    TERM_INVALID("term-invalid", 422),
    PRICE_MISSING("price-missing", 422),
    PRICE_DATED_BACK("price-dated-back", 422),
    TEXT_INVALID("text-invalid", 422),
    BANK_DETAILS_MISSING("bank-details-missing", 409),
    ACCOUNT_NUMBER_INVALID("account-number-invalid", 422),
    INVOICE_NOT_OPEN("invoice-not-open", 409),
    INVOICE_NOT_PAID("invoice-not-paid", 409),
    INVOICE_HAS_PAYMENTS("invoice-has-payments", 409),
    INVOICE_HAS_REFUNDS("invoice-has-refunds", 409),
    REMAINDER_TOO_LARGE("remainder-too-large", 409),
    FILE_EMPTY("file-empty", 422),
    FILE_TOO_LARGE("file-too-large", 413),
    FILE_UNREADABLE("file-unreadable", 422),
    FILE_TOO_MANY_ROWS("file-too-many-rows", 422),
    STATEMENT_OF_OTHER_ACCOUNT("statement-of-other-account", 422),
    MAPPING_NEEDED("mapping-needed", 409),
    MAPPING_INCOMPLETE("mapping-incomplete", 422),
    MOVEMENT_SETTLED("movement-settled", 409),
    MOVEMENT_UNTOUCHED("movement-untouched", 409),
    MOVEMENT_OUTGOING("movement-outgoing", 409),
    SHARES_EXCEED_MOVEMENT("shares-exceed-movement", 422),
    REFUND_EXCEEDS_HELD("refund-exceeds-held", 422),
    REFUND_SETTLED("refund-settled", 409),
    REFUND_DIFFERS("refund-differs", 422),
    TAX_NUMBER_INVALID("tax-number-invalid", 422),
    TAX_INVOICE_EXISTS("tax-invoice-exists", 409);

    private final String name;
    private final int status;

    BillingError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "billing." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
