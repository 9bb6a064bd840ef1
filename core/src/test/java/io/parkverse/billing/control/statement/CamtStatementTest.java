package io.parkverse.billing.control.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.RowError;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtStatementTest {

    private static ParsedStatement read(String xml) {
        return CamtStatement.read(xml.getBytes(StandardCharsets.UTF_8), Currency.getInstance("CNY"));
    }

    private static String document(String version, String entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id>
                <Acct><Id><Othr><Id>6222000011112222</Id></Othr></Id></Acct>%s</Stmt></BkToCstmrStmt></Document>
                """.formatted(version, entries);
    }

    private static String entry(String amount, String direction, String status, String details) {
        return """
                <Ntry><Amt Ccy="CNY">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>%s</Sts><BookgDt><Dt>2026-01-05</Dt></BookgDt>
                <AcctSvcrRef>BANK-000117</AcctSvcrRef><NtryDtls>%s</NtryDtls></Ntry>""".formatted(amount, direction, status, details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "04"})
    @DisplayName("F5.12 camt.053 of the older versions is read")
    void readsOlder(String version) {
        ParsedStatement parsed = read(
                document(
                        version,
                        entry(
                                "3600.00",
                                "CRDT",
                                "BOOK",
                                "<TxDtls><RltdPties><Dbtr><Nm>甲公司</Nm></Dbtr><DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN>"
                                        + "</Id></DbtrAcct></RltdPties><RmtInf><Ustrd>K7TN</Ustrd><Ustrd>4RXW</Ustrd></RmtInf></TxDtls>")));

        assertThat(parsed.accountNumber()).isEqualTo("6222000011112222");
        assertThat(parsed.entries())
                .extracting(
                        StatementEntry::minor,
                        StatementEntry::payerName,
                        StatementEntry::payerAccount,
                        StatementEntry::text,
                        StatementEntry::reference)
                .containsExactly(tuple(360000L, "甲公司", "DE02120300000000202051", "K7TN 4RXW", "BANK-000117"));
    }

    @Test
    @DisplayName("F5.12 camt.053.001.08 with its nested status and party is read")
    void readsNewer() {
        ParsedStatement parsed = read(document(
                "08",
                entry(
                        "12.5",
                        "DBIT",
                        "<Cd>BOOK</Cd>",
                        "<TxDtls><RltdPties><Cdtr><Pty><Nm>乙公司</Nm></Pty></Cdtr></RltdPties></TxDtls>")));

        assertThat(parsed.entries())
                .extracting(StatementEntry::minor, StatementEntry::payerName)
                .containsExactly(tuple(-1250L, "乙公司"));
    }

    @Test
    @DisplayName("F5.12 an entry that bundles transactions becomes one movement each when they add up")
    void splitsBundles() {
        String two = "<TxDtls><Amt Ccy=\"CNY\">1.00</Amt></TxDtls><TxDtls><Amt Ccy=\"CNY\">2.00</Amt></TxDtls>";

        assertThat(read(document("08", entry("3.00", "CRDT", "BOOK", two))).entries())
                .extracting(StatementEntry::minor, StatementEntry::reference)
                .containsExactly(tuple(100L, "BANK-000117/1"), tuple(200L, "BANK-000117/2"));
        assertThat(read(document("08", entry("9.00", "CRDT", "BOOK", two))).entries())
                .extracting(StatementEntry::minor)
                .containsExactly(900L);
    }

    @Test
    @DisplayName("F5.12 entries that are not booked do not count")
    void skipsPending() {
        assertThat(read(document("02", entry("3.00", "CRDT", "PDNG", ""))).entries())
                .isEmpty();
    }

    @Test
    @DisplayName("F5.12 an entry in another currency or with an unreadable amount is an error of its number")
    void namesErrors() {
        String entries = entry("3.00", "CRDT", "BOOK", "")
                + entry("3,00", "CRDT", "BOOK", "")
                + entry("3.00", "CRDT", "BOOK", "").replace("Ccy=\"CNY\"", "Ccy=\"EUR\"");

        assertThat(read(document("02", entries)).errors())
                .extracting(RowError::row, RowError::textKey)
                .containsExactly(tuple(2, "billing.row.amount-unreadable"), tuple(3, "billing.row.currency-other"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document>&x;</Document>",
                "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><Document>&c;</Document>",
                "<Document><BkToCstmrStmt><Stmt>",
                "<html></html>",
                "<"
            })
    @DisplayName("F5.12 document types, entities, broken and foreign XML are refused")
    void refusesHostileXml(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        BillingException.class, e -> assertThat(e.code()).isEqualTo(BillingError.FILE_UNREADABLE));
    }

    @Test
    @DisplayName("F5.12 XML that is nested too deeply is refused")
    void refusesDepth() {
        assertThatThrownBy(() -> read("<a>".repeat(10_000) + "</a>".repeat(10_000)))
                .isInstanceOfSatisfying(
                        BillingException.class, e -> assertThat(e.code()).isEqualTo(BillingError.FILE_UNREADABLE));
    }
}
