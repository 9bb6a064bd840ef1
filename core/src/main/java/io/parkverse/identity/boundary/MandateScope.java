package io.parkverse.identity.boundary;

/**
 * What a company may have an agent company do for it. Which operations belong to a scope is data, in
 * {@code mandates.csv}; signing, members, ownership, mandates themselves and tokens belong to none.
 */
public enum MandateScope {
    /** See the company, its applications and papers; personal data masked. Part of every mandate. */
    READ,
    /** Fill applications in, hand papers in, keep the profile; sees what it fills in. */
    PREPARE,
    /** Move applications on: submit, answer, withdraw. */
    SUBMIT,
    /** Invoices, where to pay them, and tax invoices. */
    BILLS
}
