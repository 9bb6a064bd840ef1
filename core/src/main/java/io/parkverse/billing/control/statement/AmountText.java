package io.parkverse.billing.control.statement;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * Amounts as banks write them: thousands in groups, decimal point or comma, currency signs, full
 * width, and a minus before, behind or as parentheses.
 *
 * <p>The last point or comma is the decimal mark when it stands once and not more digits follow than
 * the currency has; otherwise points and commas only group. One point with more decimals than the
 * currency has, as in 12.345, is refused: it could be either.
 */
public final class AmountText {

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,'][0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final long MAX_MINOR = 1_000_000_000_000_000L;
    private static final int MAX_LENGTH = 40;

    private AmountText() {}

    /** Minor units; an empty cell is zero. */
    public static long minor(String cell, Currency currency) {
        if (cell.length() > MAX_LENGTH) {
            throw new RowProblem("amount-unreadable", cell);
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("(?i)CNY|RMB|EUR|USD|HKD|[¥￥€$元\\s\\u00A0]", "")
                .replace('\u2212', '-')
                .replace('\u2019', '\'');
        if (text.isEmpty() || text.equals("-") || text.equals("--")) {
            return 0;
        }
        boolean negative = text.startsWith("-") || text.endsWith("-") || (text.startsWith("(") && text.endsWith(")"));
        String digits = negative ? text.replaceAll("^[-(]|[-)]$", "") : text.replaceAll("^\\+", "");
        long minor = minor(decimal(digits, currency, cell), currency, cell);
        return negative ? -minor : minor;
    }

    private static BigDecimal decimal(String digits, Currency currency, String cell) {
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (mark < 0) {
            return new BigDecimal(whole(digits, cell));
        }
        char sign = digits.charAt(mark);
        boolean once = digits.indexOf(sign) == mark;
        String behind = digits.substring(mark + 1);
        boolean decimalMark = once && behind.length() <= currency.getDefaultFractionDigits();
        if (!decimalMark && sign == '.' && once) {
            return tooFine(behind, cell);
        }
        if (behind.isEmpty()) {
            return new BigDecimal(whole(digits.substring(0, mark), cell));
        }
        if (!decimalMark) {
            return new BigDecimal(whole(digits, cell));
        }
        if (!PLAIN.matcher(behind).matches()) {
            throw new RowProblem("amount-unreadable", cell);
        }
        String before = mark == 0 ? "0" : digits.substring(0, mark);
        return new BigDecimal(whole(before, cell) + "." + behind);
    }

    private static BigDecimal tooFine(String behind, String cell) {
        throw new RowProblem(PLAIN.matcher(behind).matches() ? "amount-too-fine" : "amount-unreadable", cell);
    }

    private static String whole(String digits, String cell) {
        boolean oneSign = !(digits.contains(".") && digits.contains(","));
        if (PLAIN.matcher(digits).matches()
                || (oneSign && GROUPED.matcher(digits).matches())) {
            return digits.replaceAll("[.,']", "");
        }
        throw new RowProblem("amount-unreadable", cell);
    }

    private static long minor(BigDecimal value, Currency currency, String cell) {
        BigDecimal minor = value.movePointRight(currency.getDefaultFractionDigits());
        if (minor.compareTo(BigDecimal.valueOf(MAX_MINOR)) > 0) {
            throw new RowProblem("amount-too-large", cell);
        }
        return minor.longValueExact();
    }
}
