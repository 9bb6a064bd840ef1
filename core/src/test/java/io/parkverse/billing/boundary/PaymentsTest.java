package io.parkverse.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.billing.BillingPark;
import io.parkverse.billing.KnownNames;
import io.parkverse.billing.PaidInvoices;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentsTest {

    private final BillingPark park = new BillingPark();
    private final Payments payments = Portal.bean(Payments.class);

    private static void refused(BillingError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(error));
    }

    private static StatementFile file(String content) {
        return new StatementFile("s", content.getBytes(StandardCharsets.UTF_8));
    }

    private MovementView first() {
        return park.movement(movement -> true);
    }

    @Test
    @DisplayName("F5.12 a transfer with the code pays its invoice, fees first, then the deposit, and says so once")
    void paysByCode() {
        InvoiceView invoice = park.invoice(3600, 1000);

        ImportResult result = park.statement("2026-01-05,4600.00,甲公司,入驻费 " + invoice.remittanceCode());

        assertThat(result).isEqualTo(new ImportResult(1, 1, 0, 1, List.of()));
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PAID);
        assertThat(park.balance(AccountCode.BANK)).isEqualTo(460000);
        assertThat(park.balance(AccountCode.RECEIVABLES)).isZero();
        assertThat(park.balance(AccountCode.DEPOSITS_HELD)).isEqualTo(100000);
        assertThat(park.balance(AccountCode.UNALLOCATED_RECEIPTS)).isZero();
        assertThat(Portal.bean(PaidInvoices.class).times(invoice.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("F5.12 a part payment leaves the rest open, and the next transfer completes it")
    void paysInParts() {
        InvoiceView invoice = park.invoice(3600, 1000);

        park.statement("2026-01-05,4000.00,甲公司," + invoice.remittanceCode());
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PART_PAID);
        assertThat(park.now(invoice).outstanding()).isEqualTo(Money.yuan(600));
        assertThat(park.balance(AccountCode.DEPOSITS_HELD)).isEqualTo(40000);
        assertThat(Portal.bean(PaidInvoices.class).times(invoice.id())).isZero();

        park.statement("2026-01-06,600.00,甲公司," + invoice.remittanceCode());
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    @DisplayName("F5.12 what is paid too much is owed back")
    void owesSurplus() {
        InvoiceView invoice = park.invoice(100, 0);

        park.statement("2026-01-05,130.00,甲公司," + invoice.remittanceCode());

        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.OVERPAID);
        assertThat(park.balance(AccountCode.REFUNDS_PAYABLE)).isEqualTo(3000);
    }

    @Test
    @DisplayName("F5.12 without a code the exact amount from the billed name pays, and only when it is clear")
    void paysByAmountAndName() {
        Portal.bean(KnownNames.class).know(park.enterprise, "海棠（杭州）科技有限公司");
        InvoiceView invoice = park.invoice(888, 0);

        park.statement("2026-01-05,888.00,海棠(杭州)科技有限公司,货款", "2026-01-05,777.00,海棠(杭州)科技有限公司,货款");
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PAID);

        InvoiceView one = park.invoice(555, 0);
        InvoiceView two = park.invoice(555, 0);
        park.statement("2026-01-06,555.00,海棠(杭州)科技有限公司,货款");
        assertThat(List.of(park.now(one).state(), park.now(two).state()))
                .containsExactly(InvoiceState.OPEN, InvoiceState.OPEN);
    }

    @Test
    @DisplayName("F5.12 two codes in one text pay both invoices when the amount is their sum")
    void paysTwoByCodes() {
        InvoiceView one = park.invoice(100, 0);
        InvoiceView two = park.invoice(200, 0);

        park.statement("2026-01-05,300.00,甲公司," + one.remittanceCode() + " " + two.remittanceCode());

        assertThat(park.now(one).state()).isEqualTo(InvoiceState.PAID);
        assertThat(park.now(two).state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    @DisplayName("F5.12 the same file and the same entry in another file are no second movement")
    void importsOnce() {
        InvoiceView invoice = park.invoice(100, 0);
        String row = "2026-01-05,100.00,甲公司," + invoice.remittanceCode();
        park.statement(row);

        assertThat(park.statement(row)).isEqualTo(new ImportResult(1, 0, 1, 0, List.of()));
        assertThat(park.statement(row, "2026-01-06,5.00,乙公司,x")).isEqualTo(new ImportResult(2, 1, 1, 0, List.of()));
        assertThat(park.balance(AccountCode.BANK)).isEqualTo(10500);
    }

    @Test
    @DisplayName("F5.12 two equal transfers of one day are two, in every file that holds them")
    void keepsEqualTransfers() {
        String row = "2026-01-05,100.00,甲公司,货款";

        assertThat(park.statement(row, row).added()).isEqualTo(2);
        assertThat(park.statement(row, row, row).added()).isEqualTo(1);
        assertThat(park.balance(AccountCode.BANK)).isEqualTo(30000);
    }

    @Test
    @DisplayName("F5.12 a file that several people import at once is imported once")
    void importsOnceUnderConcurrency() throws Exception {
        InvoiceView invoice = park.invoice(100, 0);
        ExecutorService workers = Executors.newFixedThreadPool(5);
        Callable<ImportResult> upload = () -> park.statement("2026-01-05,100.00,甲公司," + invoice.remittanceCode());
        int added = 0;
        for (Future<ImportResult> result : workers.invokeAll(Collections.nCopies(5, upload))) {
            added += result.get().added();
        }
        workers.shutdown();

        assertThat(added).isEqualTo(1);
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PAID);
        assertThat(park.balance(AccountCode.BANK)).isEqualTo(10000);
    }

    @Test
    @DisplayName("F5.12 a file with one bad row is not imported at all")
    void importsWhole() {
        ImportResult result = park.statement("2026-01-05,100.00,甲公司,x", "2026-01-05,viel,甲公司,y");

        assertThat(result.imported()).isFalse();
        assertThat(result.errors()).extracting(RowError::row).containsExactly(3);
        assertThat(payments.unmatched(park.operator, PageRequest.first(10)).total())
                .isZero();
        assertThat(park.balance(AccountCode.BANK)).isZero();
    }

    @Test
    @DisplayName("F5.12 what is not matched waits with its candidates, can be split, and what is left keeps waiting")
    void splitsByHand() {
        InvoiceView coded = park.invoice(100, 0);
        InvoiceView sameAmount = park.invoice(350, 0);
        Portal.bean(Invoices.class).cancel(park.operator, park.invoice(350, 0).id(), "重复");
        park.statement("2026-01-05,350.00,甲公司,两笔合付");

        assertThat(payments.candidates(park.operator, first().id()))
                .extracting(candidate -> candidate.invoice().id(), Candidate::sign)
                .containsExactly(tuple(sameAmount.id(), Candidate.Sign.AMOUNT));
        MovementView after = payments.assign(
                park.operator,
                first().id(),
                List.of(new Share(coded.id(), Money.yuan(100)), new Share(sameAmount.id(), Money.yuan(200))));

        assertThat(after.state()).isEqualTo(MovementState.PART_MATCHED);
        assertThat(after.rest()).isEqualTo(Money.yuan(50));
        assertThat(park.now(coded).state()).isEqualTo(InvoiceState.PAID);
        assertThat(park.now(sameAmount).outstanding()).isEqualTo(Money.yuan(150));
        assertThat(park.balance(AccountCode.UNALLOCATED_RECEIPTS)).isEqualTo(5000);
        refused(
                BillingError.SHARES_EXCEED_MOVEMENT,
                () -> payments.assign(
                        park.operator, first().id(), List.of(new Share(sameAmount.id(), Money.yuan(51)))));
    }

    @Test
    @DisplayName("F5.12 an undone assignment lets later payments divide as if it had never been")
    void undoesAssignments() {
        InvoiceView invoice = park.invoice(100, 50);
        park.statement("2026-01-05,120.00,甲公司," + invoice.remittanceCode());
        park.statement("2026-01-06,70.00,乙公司," + invoice.remittanceCode());
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.OVERPAID);

        payments.undo(
                park.operator, park.movement(m -> m.payerName().equals("甲公司")).id());

        assertThat(park.now(invoice).paid()).isEqualTo(Money.yuan(70));
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PART_PAID);
        assertThat(park.balance(AccountCode.RECEIVABLES)).isEqualTo(3000);
        assertThat(park.balance(AccountCode.DEPOSITS_HELD)).isZero();
        assertThat(park.balance(AccountCode.REFUNDS_PAYABLE)).isZero();
        assertThat(park.balance(AccountCode.UNALLOCATED_RECEIPTS)).isEqualTo(12000);
        assertThat(park.balanced()).isTrue();
    }

    @Test
    @DisplayName("F5.12 a transfer that is not ours is owed back, and the mark can be undone")
    void marksNotOurs() {
        park.statement("2026-01-05,77.00,丙公司,错汇");
        MovementId id = first().id();

        payments.markNotOurs(park.operator, id, "错汇");
        assertThat(park.balance(AccountCode.REFUNDS_PAYABLE)).isEqualTo(7700);
        assertThat(payments.unmatched(park.operator, PageRequest.first(10)).total())
                .isZero();

        assertThat(payments.undo(park.operator, id).state()).isEqualTo(MovementState.UNMATCHED);
        assertThat(park.balance(AccountCode.REFUNDS_PAYABLE)).isZero();
        refused(BillingError.MOVEMENT_UNTOUCHED, () -> payments.undo(park.operator, id));
    }

    @Test
    @DisplayName("F5.12 unknown headings ask for a mapping, which is remembered for the next file")
    void remembersMappings() {
        String content = "wann|wieviel|von wem|wozu\n2026-01-05|9.00|Alpha|x\n";
        refused(BillingError.MAPPING_NEEDED, () -> payments.importStatement(park.operator, file(content)));

        StatementPreview preview = payments.preview(park.operator, file(content));
        assertThat(preview.delimiter()).isEqualTo("|");
        assertThat(preview.mapping().complete()).isFalse();
        payments.saveMapping(
                park.operator,
                new CsvMapping(
                        preview.rows().get(0),
                        Map.of(CsvField.BOOKED_ON, 0, CsvField.AMOUNT, 1, CsvField.PAYER_NAME, 2, CsvField.TEXT, 3)));

        assertThat(payments.importStatement(park.operator, file(content)).added())
                .isEqualTo(1);
        assertThat(first().payerName()).isEqualTo("Alpha");
    }

    @Test
    @DisplayName("F5.12 a camt.053 file pays like a CSV; one of another account is refused")
    void importsCamt() {
        InvoiceView invoice = park.invoice(100, 0);
        String camt = """
                <Document><BkToCstmrStmt><Stmt><Acct><Id><Othr><Id>%s</Id></Othr></Id></Acct>
                <Ntry><Amt Ccy="CNY">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
                <BookgDt><Dt>2026-01-05</Dt></BookgDt><AcctSvcrRef>REF-00017</AcctSvcrRef>
                <NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                </Stmt></BkToCstmrStmt></Document>
                """;

        refused(
                BillingError.STATEMENT_OF_OTHER_ACCOUNT,
                () -> payments.importStatement(park.operator, file(camt.formatted("99990000", "x"))));
        assertThat(payments.importStatement(
                                park.operator, file(camt.formatted(BillingPark.ACCOUNT, invoice.remittanceCode())))
                        .matched())
                .isEqualTo(1);
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    @DisplayName("F5.12 a remainder below one yuan can be waived, a larger one cannot")
    void waivesRemainders() {
        InvoiceView invoice = park.invoice(100, 0);
        park.statement("2026-01-05,99.00,甲公司," + invoice.remittanceCode());
        Invoices invoices = Portal.bean(Invoices.class);
        refused(BillingError.REMAINDER_TOO_LARGE, () -> invoices.waiveRemainder(park.operator, invoice.id()));

        park.statement("2026-01-06,0.50,甲公司," + invoice.remittanceCode());
        assertThat(invoices.waiveRemainder(park.operator, invoice.id()).state()).isEqualTo(InvoiceState.PAID);
        assertThat(park.balance(AccountCode.ROUNDING)).isEqualTo(50);
        assertThat(park.balance(AccountCode.RECEIVABLES)).isZero();
    }

    @Test
    @DisplayName("F5.12 empty, oversized and unreadable files are refused by name")
    void refusesBadFiles() {
        refused(BillingError.FILE_EMPTY, () -> file(""));
        refused(BillingError.FILE_TOO_LARGE, () -> new StatementFile("s", new byte[StatementFile.MAX_BYTES + 1]));
        refused(BillingError.FILE_EMPTY, () -> park.statement());
        refused(
                BillingError.FILE_UNREADABLE,
                () -> payments.importStatement(park.operator, file("<!DOCTYPE a><Document/>")));
    }

    @Test
    @DisplayName("F5.12 statements are for the park's operator only")
    void guardsStatements() {
        for (Role role : List.of(Role.ENTERPRISE_OWNER, Role.AGENT)) {
            assertThatThrownBy(() -> payments.unmatched(park.member(role), PageRequest.first(1)))
                    .isInstanceOf(AccessException.class);
        }
        assertThatThrownBy(() -> payments.importStatement(Portal.person(park.park, Role.REVIEWER), file("x")))
                .isInstanceOf(AccessException.class);
    }
}
