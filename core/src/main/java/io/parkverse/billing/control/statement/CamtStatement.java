package io.parkverse.billing.control.statement;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.RowError;
import io.parkverse.billing.boundary.StatementView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads camt.053 (ISO 20022 bank to customer statement), versions .001.02 to .001.08, by local names:
 * .08 writes the status as {@code Sts/Cd} and a party as {@code Dbtr/Pty/Nm}. Only booked entries
 * count. An entry that bundles several transactions becomes one movement for each of them when their
 * amounts add up to it. {@code CdtDbtInd} already tells the direction of a reversal.
 */
public final class CamtStatement {

    private static final Set<String> NO_REFERENCE = Set.of("NOTPROVIDED", "NONREF", "NOREF");

    private final Currency currency;
    private final List<StatementEntry> entries = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    private CamtStatement(Currency currency) {
        this.currency = currency;
    }

    public static ParsedStatement read(byte[] content, Currency currency) {
        List<XmlTree> statements = XmlTree.read(content).all("Document", "BkToCstmrStmt", "Stmt");
        if (statements.isEmpty()) {
            throw new BillingException(BillingError.FILE_UNREADABLE);
        }
        Set<String> accounts = statements.stream().map(CamtStatement::account).collect(Collectors.toSet());
        if (accounts.size() > 1) {
            throw new BillingException(BillingError.STATEMENT_OF_OTHER_ACCOUNT);
        }
        CamtStatement camt = new CamtStatement(currency);
        int number = 0;
        for (XmlTree statement : statements) {
            for (XmlTree entry : statement.all("Ntry")) {
                camt.add(entry, ++number);
            }
        }
        String account = accounts.iterator().next();
        return new ParsedStatement(StatementView.Format.CAMT053, account, camt.entries, camt.errors);
    }

    private static String account(XmlTree statement) {
        return statement
                .text("Acct", "Id", "IBAN")
                .or(() -> statement.text("Acct", "Id", "Othr", "Id"))
                .orElse("");
    }

    private void add(XmlTree entry, int number) {
        if (number > ParsedStatement.MAX_ENTRIES) {
            throw new BillingException(BillingError.FILE_TOO_MANY_ROWS, ParsedStatement.MAX_ENTRIES);
        }
        String status = entry.text("Sts", "Cd").or(() -> entry.text("Sts")).orElse("BOOK");
        if (!status.equals("BOOK")) {
            return;
        }
        try {
            entries.addAll(movements(entry));
        } catch (RowProblem problem) {
            List<String> arguments = Stream.concat(Stream.of(String.valueOf(number)), problem.found().stream())
                    .toList();
            errors.add(new RowError(number, problem.key(), arguments));
        }
    }

    private List<StatementEntry> movements(XmlTree entry) {
        LocalDate day = DateText.day(entry.text("BookgDt", "Dt")
                .or(() -> entry.text("BookgDt", "DtTm"))
                .or(() -> entry.text("ValDt", "Dt"))
                .orElse(""));
        long amount = minor(entry.first("Amt"));
        List<XmlTree> details = entry.all("NtryDtls", "TxDtls");
        List<Long> amounts =
                details.stream().map(detail -> minor(amountOf(detail))).toList();
        boolean addUp =
                !amounts.contains(0L) && amounts.stream().mapToLong(a -> a).sum() == amount;
        int sign = sign(entry);
        if (details.size() < 2 || !addUp) {
            return List.of(movement(entry, details.stream().findFirst().orElse(entry), day, sign * positive(amount)));
        }
        List<StatementEntry> movements = new ArrayList<>();
        for (int i = 0; i < details.size(); i++) {
            movements.add(
                    movement(entry, details.get(i), day, sign * amounts.get(i)).part(i + 1));
        }
        return movements;
    }

    private static long positive(long amount) {
        if (amount <= 0) {
            throw new RowProblem("amount-missing");
        }
        return amount;
    }

    private static int sign(XmlTree entry) {
        return switch (entry.text("CdtDbtInd").orElse("")) {
            case "CRDT" -> 1;
            case "DBIT" -> -1;
            default ->
                throw new RowProblem(
                        "direction-unreadable", entry.text("CdtDbtInd").orElse(""));
        };
    }

    private static Optional<XmlTree> amountOf(XmlTree detail) {
        return detail.first("Amt").or(() -> detail.first("AmtDtls", "TxAmt", "Amt"));
    }

    private long minor(Optional<XmlTree> amount) {
        if (amount.isEmpty()) {
            return 0;
        }
        String code = amount.get().attribute("Ccy").orElse(currency.getCurrencyCode());
        if (!code.equals(currency.getCurrencyCode())) {
            throw new RowProblem("currency-other", code, currency.getCurrencyCode());
        }
        String text = amount.get().text();
        // ISO 20022 amounts have a point and no groups
        if (!text.matches("[0-9]{1,18}(\\.[0-9]{1,5})?")) {
            throw new RowProblem("amount-unreadable", text);
        }
        String trimmed = text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
        return AmountText.minor(trimmed, currency);
    }

    private static StatementEntry movement(XmlTree entry, XmlTree detail, LocalDate day, long minor) {
        String side = minor > 0 ? "Dbtr" : "Cdtr";
        String name = detail.text("RltdPties", side, "Nm")
                .or(() -> detail.text("RltdPties", side, "Pty", "Nm"))
                .orElse("");
        String account = detail.text("RltdPties", side + "Acct", "Id", "IBAN")
                .or(() -> detail.text("RltdPties", side + "Acct", "Id", "Othr", "Id"))
                .orElse("");
        return new StatementEntry(day, minor, name, account, text(entry, detail), reference(entry, detail));
    }

    private static String text(XmlTree entry, XmlTree detail) {
        return Stream.of(
                        detail.all("RmtInf", "Ustrd").stream(),
                        detail.all("RmtInf", "Strd", "CdtrRefInf", "Ref").stream(),
                        detail.all("Refs", "EndToEndId").stream(),
                        detail.all("AddtlTxInf").stream(),
                        entry.all("AddtlNtryInf").stream())
                .flatMap(parts -> parts)
                .map(XmlTree::text)
                .filter(part -> !part.isEmpty() && !NO_REFERENCE.contains(part))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String reference(XmlTree entry, XmlTree detail) {
        return Stream.of(detail.text("Refs", "AcctSvcrRef"), entry.text("AcctSvcrRef"), entry.text("NtryRef"))
                .flatMap(Optional::stream)
                .filter(reference -> !NO_REFERENCE.contains(reference))
                .findFirst()
                .orElse("");
    }
}
