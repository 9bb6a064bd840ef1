/**
 * Fees and deposits (F5.12): prices, invoices with remittance codes, bank statements and their
 * matching, deposits and refunds, receipts, requests for tax invoices, and the double-entry ledger
 * that all of them post to.
 *
 * <p>Records owned: ledger_account, ledger_entry, billing_number, price_item, bank_account, invoice,
 * statement, movement, allocation, statement_mapping, refund, tax_invoice. All of them are park
 * records; nothing here is read across parks.
 *
 * <p>Money rules: the account BANK is moved by imported statement entries and by nothing else, so its
 * balance is the sum of the statements. What came in waits in UNALLOCATED until it is known what it
 * pays. Corrections are reversals; ledger rows are never changed.
 *
 * <p>Every change is noted in the audit; the bureau that issues tax invoices is asked by jobs.
 *
 * <p>Ports for other features and the world outside: {@link
 * io.parkverse.billing.boundary.EnterpriseNames}, {@link
 * io.parkverse.billing.boundary.ReceiptPapers}, {@link io.parkverse.billing.boundary.TaxInvoices}.
 */
package io.parkverse.billing;
