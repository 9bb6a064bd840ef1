package io.parkverse.billing.control.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.RowError;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvStatementTest {

    private static final String PLAIN = "交易日期,金额,对方户名,附言\n2026-01-05,\"1,200.00\",甲公司,\"谢谢，\"\"园区\"\"\"\n";

    private static ParsedStatement read(byte[] content) {
        CsvTable table = CsvTable.of(CsvText.of(content).text());
        return CsvStatement.read(table, CsvHeader.suggested(table).orElseThrow(), Currency.getInstance("CNY"));
    }

    private static ParsedStatement read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    @DisplayName("F5.12 the encoding of a CSV is found out")
    void findsEncoding(String charset) {
        String mark = charset.equals("UTF-16LE") || charset.equals("UTF-16BE") ? "\uFEFF" : "";

        assertThat(read((mark + PLAIN).getBytes(Charset.forName(charset))).entries())
                .extracting(StatementEntry::payerName, StatementEntry::minor, StatementEntry::text)
                .containsExactly(tuple("甲公司", 120000L, "谢谢，\"园区\""));
    }

    @Test
    @DisplayName("F5.12 a byte order mark does not hide the first column")
    void skipsMark() {
        assertThat(read("\uFEFF" + PLAIN).entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    @DisplayName("F5.12 the delimiter of a CSV is found out")
    void findsDelimiter(String delimiter) {
        String text = """
                date;amount;name;text
                2026-01-05;12.50;Alpha;one
                2026-01-06;-3.00;Beta;two
                """.replace(";", delimiter);

        assertThat(read(text).entries())
                .extracting(StatementEntry::payerName, StatementEntry::minor)
                .containsExactly(tuple("Alpha", 1250L), tuple("Beta", -300L));
    }

    @Test
    @DisplayName("F5.12 lines before the header, totals behind and tabs in cells are no entries")
    void readsBankExport() {
        ParsedStatement parsed = read("""
                账号:,6222000011112222,,,
                查询区间:,2026-01-01 至 2026-01-31,,,

                交易时间,借方发生额,贷方发生额,对方户名,摘要,附言
                2026-01-05 09:10:11\t,,"3,600.00",甲公司,转账,K7TN4RXW
                2026-01-06 09:10:11\t,12.50,,示例银行,手续费,
                合计,12.50,"3,600.00",,,
                """);

        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.entries())
                .extracting(StatementEntry::minor, StatementEntry::text)
                .containsExactly(tuple(360000L, "K7TN4RXW 转账"), tuple(-1250L, "手续费"));
    }

    @Test
    @DisplayName("F5.12 a column of its own can say the direction of an amount")
    void readsDirection() {
        assertThat(read("日期,借贷标志,金额,附言\n20260105,贷,10.00,a\n20260105,借,4.00,b\n")
                        .entries())
                .extracting(StatementEntry::minor)
                .containsExactly(1000L, -400L);
    }

    @Test
    @DisplayName("F5.12 every row that cannot be read is named with what was found there")
    void namesErrors() {
        ParsedStatement parsed = read("""
                日期,金额,币种,附言
                gestern,10.00,,a
                2026-01-05,zehn,,b
                2026-01-05,,,c
                2026-01-05,10.00,USD,d
                2026-01-05,10.00,人民币,e
                """);

        assertThat(parsed.errors())
                .extracting(RowError::row, RowError::textKey, RowError::arguments)
                .containsExactly(
                        tuple(2, "billing.row.date-unreadable", List.of("2", "gestern")),
                        tuple(3, "billing.row.amount-unreadable", List.of("3", "zehn")),
                        tuple(4, "billing.row.amount-missing", List.of("4")),
                        tuple(5, "billing.row.currency-other", List.of("5", "USD", "CNY")));
        assertThat(parsed.entries()).hasSize(1);
    }

    @Test
    @DisplayName("F5.12 a quoted cell may hold line breaks and delimiters")
    void readsQuotedCells() {
        assertThat(read("date,amount,text\n2026-01-05,1.00,\"a,\nb\"\n").entries())
                .extracting(StatementEntry::text)
                .containsExactly("a, b");
    }

    @Test
    @DisplayName("F5.12 a file that is no text or whose quotes never close is refused")
    void refusesGarbage() {
        assertThatThrownBy(() -> read(new byte[] {0, 1, 2, 3, (byte) 0xFF, 0}))
                .isInstanceOfSatisfying(
                        BillingException.class, e -> assertThat(e.code()).isEqualTo(BillingError.FILE_UNREADABLE));
        assertThatThrownBy(() -> read("date,amount\n2026-01-05,\"1.00\n"))
                .isInstanceOfSatisfying(
                        BillingException.class, e -> assertThat(e.code()).isEqualTo(BillingError.FILE_UNREADABLE));
    }

    @Test
    @DisplayName("F5.12 more rows than the limit are refused, not cut off")
    void refusesTooManyRows() {
        String rows = "2026-01-05,1.00,x\n".repeat(ParsedStatement.MAX_ENTRIES + 300);

        assertThatThrownBy(() -> read("date,amount,text\n" + rows))
                .isInstanceOfSatisfying(
                        BillingException.class, e -> assertThat(e.code()).isEqualTo(BillingError.FILE_TOO_MANY_ROWS));
    }
}
