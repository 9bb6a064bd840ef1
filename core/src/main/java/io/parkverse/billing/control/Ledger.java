package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountBalance;
import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.EntryView;
import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The double-entry ledger of the caller's park. A row moves a positive amount between two accounts,
 * so every set of rows is balanced (see V0501__ledger.sql); rows are only ever added. Plain SQL: there
 * is no record to change, and imports post thousands of rows.
 */
@ApplicationScoped
public class Ledger {

    private static final String INSERT = """
            insert into ledger_entry (tenant_id, id, version, journal, debit_account, credit_account, amount,
                currency, reason, subject_kind, subject_id, posted_at, posted_by)
            values ((select app_tenant()), ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REVERSE = """
            insert into ledger_entry (tenant_id, id, version, journal, debit_account, credit_account, amount,
                currency, reason, subject_kind, subject_id, reverses, posted_at, posted_by)
            select tenant_id, gen_random_uuid(), 1, ?, credit_account, debit_account, amount,
                currency, ?, subject_kind, subject_id, id, ?, ?
            from ledger_entry where journal = ?
            """;
    private static final String BALANCES = """
            select account, currency, sum(debit)::bigint as debit, sum(credit)::bigint as credit
            from (select debit_account as account, currency, amount as debit, 0 as credit from ledger_entry
                  union all
                  select credit_account, currency, 0, amount from ledger_entry
                  union all
                  select code, 'CNY', 0, 0 from ledger_account) as sides
            group by account, currency order by account, currency
            """;
    private static final String OF_ACCOUNT = " from ledger_entry where ? in (debit_account, credit_account)";
    private static final String ORDER = " order by posted_at, id";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Access access;

    /** Posts the legs as one journal, signed by the running call's caller. */
    public UUID post(PostingReason reason, Subject subject, List<Transfer> legs) {
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("a journal without legs: " + reason);
        }
        UUID journal = UuidV7.next();
        for (Transfer leg : legs) {
            sql.update(
                    INSERT,
                    UuidV7.next(),
                    journal,
                    leg.debit().name(),
                    leg.credit().name(),
                    leg.amount().minor(),
                    leg.amount().currency().getCurrencyCode(),
                    reason.name(),
                    subject.kind(),
                    subject.id(),
                    now(),
                    Signature.of(access.caller()));
        }
        return journal;
    }

    /** Takes a journal back by its mirror; a journal can be taken back once. */
    public UUID reverse(UUID journal, PostingReason reason) {
        UUID mirror = UuidV7.next();
        int rows = sql.update(REVERSE, mirror, reason.name(), now(), Signature.of(access.caller()), journal);
        if (rows == 0) {
            throw new IllegalArgumentException("no such journal: " + journal);
        }
        return mirror;
    }

    public List<AccountBalance> balances() {
        return sql.query(
                BALANCES,
                row -> new AccountBalance(
                        AccountCode.valueOf(row.getString("account")),
                        Money.of(row.getLong("debit"), row.getString("currency")),
                        Money.of(row.getLong("credit"), row.getString("currency"))));
    }

    public Page<EntryView> entries(AccountCode account, PageRequest page) {
        List<EntryView> rows = sql.query(
                "select *" + OF_ACCOUNT + ORDER + " limit ? offset ?",
                Ledger::entry,
                account.name(),
                page.limit(),
                page.offset());
        long total = sql.first("select count(*)" + OF_ACCOUNT, row -> row.getLong(1), account.name())
                .orElse(0L);
        return new Page<>(rows, total);
    }

    /** The newest rows of the whole ledger, at most {@code limit}, oldest first. */
    public List<EntryView> journal(int limit) {
        return sql.query(
                "select * from (select * from ledger_entry order by posted_at desc, id desc limit ?) as newest" + ORDER,
                Ledger::entry,
                limit);
    }

    private static EntryView entry(ResultSet row) throws SQLException {
        return new EntryView(
                row.getObject("journal", UUID.class),
                AccountCode.valueOf(row.getString("debit_account")),
                AccountCode.valueOf(row.getString("credit_account")),
                Money.of(row.getLong("amount"), row.getString("currency")),
                PostingReason.valueOf(row.getString("reason")),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("reverses") != null,
                row.getTimestamp("posted_at").toInstant(),
                row.getString("posted_by"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
