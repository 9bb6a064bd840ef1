package io.parkverse.billing.control.statement;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.CsvField;
import io.parkverse.billing.boundary.CsvMapping;
import io.parkverse.billing.boundary.RowError;
import io.parkverse.billing.boundary.StatementView;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the entries of a CSV under a mapping. Amounts are either signed, or in two columns, or with a
 * column that says the direction. Totals at the foot are left out.
 */
public final class CsvStatement {

    private static final Set<String> OUT =
            Set.of("借", "支", "支出", "借方", "出", "转出", "d", "dr", "debit", "dbit", "out", "往账");
    private static final Set<String> IN =
            Set.of("贷", "收", "收入", "贷方", "进", "转入", "c", "cr", "credit", "crdt", "in", "来账");
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "本页合计", "total", "sum");
    private static final Set<String> YUAN = Set.of("CNY", "RMB", "人民币", "人民币元", "156", "01");
    private static final int MAX_ERRORS = 100;

    private final CsvMapping mapping;
    private final Currency currency;

    private CsvStatement(CsvMapping mapping, Currency currency) {
        this.mapping = mapping;
        this.currency = currency;
    }

    public static ParsedStatement read(CsvTable table, CsvMapping mapping, Currency currency) {
        if (!mapping.complete()) {
            throw new BillingException(BillingError.MAPPING_INCOMPLETE);
        }
        int header =
                table.indexOf(mapping.header()).orElseThrow(() -> new BillingException(BillingError.MAPPING_NEEDED));
        return new CsvStatement(mapping, currency)
                .read(table.rows().subList(header + 1, table.rows().size()));
    }

    private ParsedStatement read(List<CsvTable.Row> rows) {
        List<StatementEntry> entries = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            if (total(row) || row.cells().equals(mapping.header())) {
                continue;
            }
            try {
                entries.add(entry(row));
            } catch (RowProblem problem) {
                errors.add(error(row, problem));
            }
            if (errors.size() >= MAX_ERRORS) {
                break;
            }
        }
        return new ParsedStatement(StatementView.Format.CSV, "", entries, errors);
    }

    private static boolean total(CsvTable.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(first -> TOTALS.stream().anyMatch(first.toLowerCase(Locale.ROOT)::startsWith))
                .isPresent();
    }

    private static RowError error(CsvTable.Row row, RowProblem problem) {
        List<String> arguments = Stream.concat(Stream.of(String.valueOf(row.number())), problem.found().stream())
                .toList();
        return new RowError(row.number(), problem.key(), arguments);
    }

    private StatementEntry entry(CsvTable.Row row) {
        String written = cell(row, CsvField.CURRENCY).toUpperCase(Locale.ROOT);
        boolean yuan = currency.getCurrencyCode().equals("CNY") && YUAN.contains(written);
        if (!written.isEmpty() && !yuan && !written.equals(currency.getCurrencyCode())) {
            throw new RowProblem("currency-other", written, currency.getCurrencyCode());
        }
        String text = String.join(
                " ",
                Stream.of(cell(row, CsvField.TEXT), cell(row, CsvField.NOTE))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return new StatementEntry(
                DateText.day(cell(row, CsvField.BOOKED_ON)),
                amount(row),
                cell(row, CsvField.PAYER_NAME),
                cell(row, CsvField.PAYER_ACCOUNT),
                text,
                cell(row, CsvField.REFERENCE));
    }

    private long amount(CsvTable.Row row) {
        long in = minor(row, CsvField.MONEY_IN);
        long out = minor(row, CsvField.MONEY_OUT);
        if (in != 0 && out != 0) {
            throw new RowProblem("amount-twice", cell(row, CsvField.MONEY_IN), cell(row, CsvField.MONEY_OUT));
        }
        // a negative credit is money taken back, and a debit that some banks write with a minus is still a debit
        long amount = mapping.columns().containsKey(CsvField.AMOUNT) && in == 0 && out == 0
                ? directed(row)
                : in - Math.abs(out);
        if (amount == 0) {
            throw new RowProblem("amount-missing");
        }
        return amount;
    }

    private long directed(CsvTable.Row row) {
        long amount = minor(row, CsvField.AMOUNT);
        String direction = cell(row, CsvField.DIRECTION).toLowerCase(Locale.ROOT);
        if (OUT.contains(direction)) {
            return -Math.abs(amount);
        }
        if (direction.isEmpty() || IN.contains(direction)) {
            return amount;
        }
        throw new RowProblem("direction-unreadable", direction);
    }

    private long minor(CsvTable.Row row, CsvField field) {
        return AmountText.minor(cell(row, field), currency);
    }

    private String cell(CsvTable.Row row, CsvField field) {
        Integer column = mapping.columns().get(field);
        return column == null ? "" : row.cell(column);
    }
}
