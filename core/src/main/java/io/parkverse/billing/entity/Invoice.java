package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.InvoiceState;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A demand for fees and a deposit in one currency. What is asked never changes; what was paid follows
 * the allocations. Life: OPEN, then PART_PAID, PAID or OVERPAID as money comes (and back when an
 * allocation is undone), or CANCELLED while nothing was paid.
 */
@Entity
@Table(name = "invoice")
public class Invoice extends ParkRecord {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "remittance_code", nullable = false, updatable = false)
    private String remittanceCode;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "enterprise_id", nullable = false, updatable = false)
    private UUID enterprise;

    @Column(name = "billed_to", nullable = false, updatable = false)
    private String billedTo;

    @Column(name = "billed_key", nullable = false, updatable = false)
    private String billedKey;

    @Column(name = "lines", nullable = false, updatable = false)
    private String lines;

    @Column(name = "fee", nullable = false, updatable = false)
    private long fee;

    @Column(name = "deposit", nullable = false, updatable = false)
    private long deposit;

    @Column(name = "currency", nullable = false, updatable = false)
    private String currency;

    @Column(name = "fee_paid", nullable = false)
    private long feePaid;

    @Column(name = "deposit_paid", nullable = false)
    private long depositPaid;

    @Column(name = "surplus", nullable = false)
    private long surplus;

    @Column(name = "surplus_returned", nullable = false)
    private long surplusReturned;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private InvoiceState state;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "issue_journal")
    private UUID issueJournal;

    @Column(name = "cancel_reason", nullable = false)
    private String cancelReason;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "receipt_on")
    private LocalDate receiptOn;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** What identifies an invoice to people and banks. */
    public record Names(String number, String remittanceCode, String billedTo, String billedKey) {}

    /** What is asked; {@code lines} is JSON, the sums are minor units. */
    public record Demand(String lines, long fee, long deposit, String currency) {}

    /** When it was made out and until when it is to be paid. */
    public record Dates(LocalDate issuedOn, LocalDate dueOn, Instant createdAt) {}

    /** For JPA. */
    protected Invoice() {}

    public Invoice(CaseId caseId, EnterpriseId enterprise, Names names, Demand demand, Dates dates) {
        super(InvoiceId.next().value());
        this.caseId = caseId.value();
        this.enterprise = enterprise.value();
        this.number = names.number();
        this.remittanceCode = names.remittanceCode();
        this.billedTo = names.billedTo();
        this.billedKey = names.billedKey();
        this.lines = demand.lines();
        this.fee = demand.fee();
        this.deposit = demand.deposit();
        this.currency = demand.currency();
        this.issuedOn = dates.issuedOn();
        this.dueOn = dates.dueOn();
        this.createdAt = dates.createdAt();
        this.state = InvoiceState.OPEN;
        this.cancelReason = "";
    }

    /** Adds a received amount and says how it divides. */
    public Parts receive(long minor) {
        long toFee = Math.min(minor, fee - feePaid);
        long toDeposit = Math.min(minor - toFee, deposit - depositPaid);
        Parts parts = new Parts(toFee, toDeposit, minor - toFee - toDeposit);
        add(parts, 1);
        return parts;
    }

    /** Takes a received amount out again, divided as it went in. */
    public void giveBack(Parts parts) {
        add(parts, -1);
    }

    private void add(Parts parts, int sign) {
        feePaid += sign * parts.fee();
        depositPaid += sign * parts.deposit();
        surplus = Math.addExact(surplus, sign * parts.surplus());
        state = stateByMoney();
    }

    /** Notes that surplus went back to the payer. */
    public void returnSurplus(long minor) {
        surplusReturned += minor;
        state = stateByMoney();
    }

    private InvoiceState stateByMoney() {
        if (feePaid + depositPaid < fee + deposit) {
            return feePaid + depositPaid == 0 ? InvoiceState.OPEN : InvoiceState.PART_PAID;
        }
        return surplus > surplusReturned ? InvoiceState.OVERPAID : InvoiceState.PAID;
    }

    public void cancel(String reason) {
        state = InvoiceState.CANCELLED;
        cancelReason = reason;
    }

    public void issuedBy(UUID journal) {
        issueJournal = journal;
    }

    /** Absent when the invoice asks for a deposit only: nothing was posted then. */
    public Optional<UUID> issueJournal() {
        return Optional.ofNullable(issueJournal);
    }

    public void makeOutReceipt(String number, LocalDate day) {
        receiptNumber = number;
        receiptOn = day;
    }

    public Optional<String> receiptNumber() {
        return Optional.ofNullable(receiptNumber);
    }

    public Optional<LocalDate> receiptOn() {
        return Optional.ofNullable(receiptOn);
    }

    public InvoiceId id() {
        return new InvoiceId(key());
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    public String number() {
        return number;
    }

    public String remittanceCode() {
        return remittanceCode;
    }

    public String billedTo() {
        return billedTo;
    }

    public String lines() {
        return lines;
    }

    public InvoiceState state() {
        return state;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String currency() {
        return currency;
    }

    public Money fee() {
        return money(fee);
    }

    public Money deposit() {
        return money(deposit);
    }

    public Money depositPaid() {
        return money(depositPaid);
    }

    public Money surplus() {
        return money(surplus);
    }

    /** What was received and kept or is owed back. */
    public Money paid() {
        return money(feePaid + depositPaid + surplus - surplusReturned);
    }

    public Money outstanding() {
        return money(state.payable() ? fee + deposit - feePaid - depositPaid : 0);
    }

    private Money money(long minor) {
        return Money.of(minor, currency);
    }
}
