package io.parkverse.billing.boundary;

import io.parkverse.billing.control.CsvExport;
import io.parkverse.billing.control.Ledger;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The park's ledger, for reading: balances, entries, trial balance, export. */
@Boundary
public class LedgerBook {

    /** Rows that an export holds at most; the newest are kept. */
    public static final int EXPORT_LIMIT = 50_000;

    @Inject
    Ledger ledger;

    /** Every account of the chart, in each currency it was used in. */
    @Allowed("billing.ledger.read")
    public List<AccountBalance> accounts(Caller caller) {
        return ledger.balances();
    }

    @Allowed("billing.ledger.read")
    public TrialBalance trialBalance(Caller caller) {
        return new TrialBalance(ledger.balances());
    }

    /** Oldest first. */
    @Allowed("billing.ledger.read")
    public Page<EntryView> entries(Caller caller, AccountCode account, PageRequest page) {
        return ledger.entries(account, page);
    }

    /** The ledger as CSV with a head and account names in the reader's language. */
    @Allowed("billing.ledger.read")
    public byte[] csv(Caller caller, Locale locale) {
        CsvExport export = new CsvExport();
        export.row(List.of(Texts.get(locale, "billing.export.head").split(",", -1)));
        for (EntryView entry : ledger.journal(EXPORT_LIMIT)) {
            export.row(List.of(
                    entry.at().toString(),
                    entry.journal().toString(),
                    Texts.get(locale, entry.reason().textKey()),
                    Texts.get(locale, entry.debit().textKey()),
                    Texts.get(locale, entry.credit().textKey()),
                    entry.amount().decimal().toPlainString(),
                    entry.amount().currency().getCurrencyCode(),
                    entry.subjectKind(),
                    entry.subject().toString(),
                    entry.by()));
        }
        return export.bytes();
    }
}
