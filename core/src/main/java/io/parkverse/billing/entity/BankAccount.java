package io.parkverse.billing.entity;

import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The park's bank account: one per park. Its row is also the lock that puts imports in a queue. */
@Entity
@Table(name = "bank_account")
public class BankAccount extends ParkRecord {

    @Column(name = "account_name", nullable = false)
    private String accountName;

    @Column(name = "bank_name", nullable = false)
    private String bankName;

    @Column(name = "account_number", nullable = false)
    private String accountNumber;

    @Column(name = "currency", nullable = false)
    private String currency;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    /** For JPA. */
    protected BankAccount() {}

    public BankAccount(BankAccountView details, Instant at, String by) {
        super(UuidV7.next());
        change(details, at, by);
    }

    public final void change(BankAccountView details, Instant at, String by) {
        this.accountName = details.accountName();
        this.bankName = details.bankName();
        this.accountNumber = details.accountNumber();
        this.currency = details.currency();
        this.changedAt = at;
        this.changedBy = by;
    }

    public BankAccountView view() {
        return new BankAccountView(accountName, bankName, accountNumber, currency);
    }
}
