package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.CsvMapping;
import io.parkverse.billing.boundary.ImportResult;
import io.parkverse.billing.boundary.MovementId;
import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.billing.boundary.StatementFile;
import io.parkverse.billing.boundary.StatementPreview;
import io.parkverse.billing.boundary.StatementView;
import io.parkverse.billing.control.statement.CamtStatement;
import io.parkverse.billing.control.statement.CsvStatement;
import io.parkverse.billing.control.statement.CsvTable;
import io.parkverse.billing.control.statement.CsvText;
import io.parkverse.billing.control.statement.ParsedStatement;
import io.parkverse.billing.control.statement.StatementEntry;
import io.parkverse.billing.entity.Statement;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes statements in: whole or not at all, each movement once however often its file comes, one
 * import at a time per park (the bank account's row is the lock). Every movement is posted between
 * BANK and UNALLOCATED, then matched.
 */
@ApplicationScoped
public class StatementImport {

    private static final String INSERT = """
            insert into movement (tenant_id, id, version, statement_id, fingerprint, booked_on, amount, currency,
                payer_name, payer_key, payer_account, text, reference, state, allocated, not_ours_reason)
            values ((select app_tenant()), ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNMATCHED', 0, '')
            on conflict (tenant_id, fingerprint) do nothing
            """;
    private static final Set<Byte> BYTE_ORDER_MARKS =
            Set.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF);
    private static final int PREVIEW_ROWS = 12;
    private static final int MAX_FILE_NAME = 200;

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    BankAccounts accounts;

    @Inject
    Mappings mappings;

    @Inject
    Ledger ledger;

    @Inject
    Matching matching;

    @Inject
    Trail trail;

    public StatementPreview preview(StatementFile file) {
        CsvText text = CsvText.of(file.content());
        CsvTable table = CsvTable.of(text.text());
        List<List<String>> rows = table.rows().stream()
                .limit(PREVIEW_ROWS)
                .map(CsvTable.Row::cells)
                .toList();
        CsvMapping mapping = mappings.of(table).orElseGet(() -> new CsvMapping(List.of(), Map.of()));
        return new StatementPreview(text.encoding(), String.valueOf(table.delimiter()), mapping, rows);
    }

    public ImportResult take(StatementFile file) {
        BankAccountView account = accounts.lock();
        ParsedStatement parsed = parsed(file, account);
        int entries = parsed.entries().size();
        if (!parsed.errors().isEmpty()) {
            return new ImportResult(entries + parsed.errors().size(), 0, 0, 0, parsed.errors());
        }
        if (entries == 0) {
            throw new BillingException(BillingError.FILE_EMPTY);
        }
        String sha256 = Fingerprints.sha256(file.content());
        if (sql.first("select 1 from statement where sha256 = ?", row -> 1, sha256)
                .isPresent()) {
            return new ImportResult(entries, 0, entries, 0, List.of());
        }
        Statement statement = new Statement(
                new StatementView(
                        BankText.cut(file.name(), MAX_FILE_NAME),
                        parsed.format(),
                        account.accountNumber(),
                        entries,
                        clock.instant(),
                        Signature.of(access.caller())),
                sha256);
        entityManager.persist(statement);
        Map<MovementId, StatementEntry> added = insert(statement.id(), parsed.entries(), account);
        int matched = matching.match(statement.id(), added);
        trail.note(
                "import",
                new Subject("STATEMENT", statement.id()),
                Map.of(),
                Map.of("sha256", sha256, "added", String.valueOf(added.size())));
        return new ImportResult(entries, added.size(), entries - added.size(), matched, List.of());
    }

    private ParsedStatement parsed(StatementFile file, BankAccountView account) {
        Currency currency = Currency.getInstance(account.currency());
        ParsedStatement parsed = looksLikeXml(file.content())
                ? CamtStatement.read(file.content(), currency)
                : csv(file.content(), currency);
        if (parsed.entries().size() > ParsedStatement.MAX_ENTRIES) {
            throw new BillingException(BillingError.FILE_TOO_MANY_ROWS, ParsedStatement.MAX_ENTRIES);
        }
        String named = parsed.accountNumber().replaceAll("[\\s-]", "");
        if (!named.isEmpty() && !named.equalsIgnoreCase(account.accountNumber())) {
            throw new BillingException(BillingError.STATEMENT_OF_OTHER_ACCOUNT);
        }
        return parsed;
    }

    private ParsedStatement csv(byte[] content, Currency currency) {
        CsvTable table = CsvTable.of(CsvText.of(content).text());
        CsvMapping mapping = mappings.of(table)
                .filter(CsvMapping::complete)
                .orElseThrow(() -> new BillingException(BillingError.MAPPING_NEEDED));
        return CsvStatement.read(table, mapping, currency);
    }

    /** A left angle bracket comes first, after white space and a byte order mark. */
    private static boolean looksLikeXml(byte[] content) {
        int start = 0;
        while (start < content.length && (BYTE_ORDER_MARKS.contains(content[start]) || blank(content[start]))) {
            start++;
        }
        return start < content.length && content[start] == '<';
    }

    private static boolean blank(byte b) {
        return b >= 0 && b <= ' ';
    }

    private Map<MovementId, StatementEntry> insert(
            UUID statement, List<StatementEntry> entries, BankAccountView account) {
        List<String> fingerprints = Fingerprints.of(account.accountNumber(), entries);
        Map<MovementId, StatementEntry> added = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            StatementEntry entry = entries.get(i);
            MovementId id = MovementId.next();
            List<Object> row = new ArrayList<>(List.of(id.value(), statement, fingerprints.get(i)));
            row.addAll(List.of(entry.bookedOn(), entry.minor(), account.currency()));
            row.addAll(List.of(entry.payerName(), BankText.key(entry.payerName()), entry.payerAccount()));
            row.addAll(List.of(entry.text(), entry.reference()));
            if (sql.update(INSERT, row.toArray()) == 1) {
                added.put(id, entry);
                post(id, Money.of(entry.minor(), account.currency()));
            }
        }
        return added;
    }

    private void post(MovementId movement, Money amount) {
        boolean in = amount.isPositive();
        Transfer leg = in
                ? new Transfer(AccountCode.BANK, AccountCode.UNALLOCATED_RECEIPTS, amount)
                : new Transfer(AccountCode.UNALLOCATED_RECEIPTS, AccountCode.BANK, amount.negated());
        ledger.post(in ? PostingReason.RECEIVED : PostingReason.SENT, Subject.of(movement), List.of(leg));
    }
}
