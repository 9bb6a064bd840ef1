package io.parkverse.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.billing.BillingPark;
import io.parkverse.billing.control.RemittanceCode;
import io.parkverse.papers.OpenedPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoicesTest {

    private final BillingPark park = new BillingPark();
    private final Invoices invoices = Portal.bean(Invoices.class);

    private static void refused(BillingError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(error));
    }

    private InvoiceView quote(Line... lines) {
        return invoices.quote(park.operator, park.caseId, park.enterprise, List.of(lines));
    }

    @Test
    @DisplayName("F5.12 a quote books its fees as income to be received, and no deposit before it came")
    void booksFees() {
        InvoiceView invoice = park.invoice(3600, 1000);

        assertThat(invoice.state()).isEqualTo(InvoiceState.OPEN);
        assertThat(invoice.outstanding()).isEqualTo(Money.yuan(4600));
        assertThat(park.balance(AccountCode.RECEIVABLES)).isEqualTo(360000);
        assertThat(park.balance(AccountCode.SERVICE_INCOME)).isEqualTo(360000);
        assertThat(park.balance(AccountCode.DEPOSITS_HELD)).isZero();
        assertThat(park.now(invoice)).isEqualTo(invoice);
    }

    @Test
    @DisplayName("F5.12 eighteen months cost a year, six months and the deposit; extras only when asked for")
    void pricesTerms() {
        InvoiceView plain =
                invoices.quoteFor(park.operator, park.caseId, park.enterprise, QuoteTerms.of("NEW_COMPANY", 18));
        InvoiceView withSeals = invoices.quoteFor(
                park.operator,
                park.caseId,
                park.enterprise,
                new QuoteTerms("NEW_COMPANY", 12, Set.of("seal-making", "mail-forwarding")));

        assertThat(plain.fee()).isEqualTo(Money.yuan(3600 + 6 * 360));
        assertThat(plain.deposit()).isEqualTo(Money.yuan(1000));
        assertThat(withSeals.fee()).isEqualTo(Money.yuan(3600 + 480 + 600));
        refused(
                BillingError.PRICE_MISSING,
                () -> invoices.quoteFor(
                        park.operator,
                        park.caseId,
                        park.enterprise,
                        new QuoteTerms("BRANCH", 12, Set.of("unheard-of"))));
        refused(BillingError.TERM_INVALID, () -> QuoteTerms.of("BRANCH", 0));
    }

    @Test
    @DisplayName("F5.12 a price counts from its day on, and one for the case's kind wins over the general one")
    void datesPrices() {
        PriceList prices = Portal.bean(PriceList.class);
        LocalDate today = park.invoice(1, 0).issuedOn();
        prices.set(park.operator, deposit("BRANCH", 500, today));
        prices.set(park.operator, deposit("*", 9000, today.plusDays(30)));
        prices.set(park.operator, deposit("INDIVIDUAL", 0, today));

        assertThat(depositOf("BRANCH")).isEqualTo(Money.yuan(500));
        assertThat(depositOf("NEW_COMPANY")).isEqualTo(Money.yuan(1000));
        assertThat(depositOf("INDIVIDUAL")).isEqualTo(Money.yuan(0));
        refused(BillingError.PRICE_DATED_BACK, () -> prices.set(park.operator, deposit("*", 1, today.minusDays(1))));
    }

    private static PriceItemView deposit(String caseKind, long yuan, LocalDate from) {
        return new PriceItemView(
                "deposit", caseKind, LineKind.DEPOSIT, PriceUnit.ONCE, false, "押金", "Deposit", Money.yuan(yuan), from);
    }

    private Money depositOf(String caseKind) {
        return Portal.bean(PriceList.class).linesFor(park.operator, QuoteTerms.of(caseKind, 12)).stream()
                .filter(line -> line.kind() == LineKind.DEPOSIT)
                .map(Line::total)
                .reduce(Money.yuan(0), Money::plus);
    }

    @Test
    @DisplayName("F5.12 invoice numbers have no gaps, also when many quote at once and some fail")
    void numbersWithoutGaps() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(6);
        List<Callable<String>> quotes = new ArrayList<>(Collections.nCopies(
                20,
                () -> quote(BillingPark.line(LineKind.SERVICE, Money.yuan(1))).number()));
        for (int i = 0; i < 10; i++) {
            quotes.add(2 * i, () -> {
                refused(BillingError.LINES_MISSING, this::quote);
                return "";
            });
        }
        List<String> numbers = new ArrayList<>();
        for (Future<String> number : workers.invokeAll(quotes)) {
            numbers.add(number.get());
        }
        workers.shutdown();

        numbers.removeIf(String::isEmpty);
        assertThat(numbers)
                .extracting(number -> Integer.parseInt(number.substring(number.indexOf('-') + 1)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(park.balanced()).isTrue();
    }

    @Test
    @DisplayName("F5.12 hostile lines are refused with a clear error and leave nothing behind")
    void refusesHostileLines() {
        Line cny = BillingPark.line(LineKind.SERVICE, Money.yuan(1));
        Line huge = BillingPark.line(LineKind.SERVICE, Money.of(Line.MAX_TOTAL, "CNY"));

        refused(
                BillingError.CURRENCIES_MIXED,
                () -> quote(cny, BillingPark.line(LineKind.SERVICE, Money.of(1, "EUR"))));
        refused(BillingError.AMOUNT_TOO_LARGE, () -> quote(huge, huge));
        refused(
                BillingError.LINES_TOO_MANY,
                () -> quote(Collections.nCopies(101, cny).toArray(new Line[0])));
        refused(BillingError.AMOUNT_INVALID, () -> BillingPark.line(LineKind.SERVICE, Money.yuan(0)));
        refused(BillingError.AMOUNT_INVALID, () -> BillingPark.line(LineKind.DEPOSIT, Money.yuan(-5)));
        refused(
                BillingError.AMOUNT_TOO_LARGE,
                () -> BillingPark.line(LineKind.SERVICE, Money.of(Long.MAX_VALUE, "CNY")));
        refused(BillingError.TEXT_INVALID, () -> new Line("x", " ", "x", LineKind.SERVICE, 1, Money.yuan(1)));
        assertThat(invoices.ofCase(park.operator, park.caseId)).isEmpty();
        assertThat(park.balance(AccountCode.RECEIVABLES)).isZero();
    }

    @Test
    @DisplayName("F5.12 an invoice may be in another currency than the yuan")
    void takesOtherCurrencies() {
        InvoiceView invoice = quote(BillingPark.line(LineKind.SERVICE, Money.of(5_000, "JPY")));

        assertThat(invoice.total()).isEqualTo(Money.of(5_000, "JPY"));
        assertThat(park.balanced()).isTrue();
    }

    @Test
    @DisplayName("F5.12 the payer is told the account, what is outstanding and the grouped code")
    void tellsHowToPay() {
        InvoiceView invoice = park.invoice(3600, 1000);

        PaymentInstructions how = invoices.paymentInstructions(park.member(Role.ENTERPRISE_MEMBER), invoice.id());

        assertThat(how.account().accountNumber()).isEqualTo(BillingPark.ACCOUNT);
        assertThat(how.amount()).isEqualTo(Money.yuan(4600));
        assertThat(how.remittanceCode()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    @DisplayName("F5.12 an account number is kept without blanks, and an IBAN has to pass its check")
    void checksAccountNumbers() {
        BankDetails details = Portal.bean(BankDetails.class);

        assertThat(details.change(park.operator, new BankAccountView("园区", "银行", "DE02 1203 0000 0000 2020 51", "EUR"))
                        .accountNumber())
                .isEqualTo("DE02120300000000202051");
        refused(
                BillingError.ACCOUNT_NUMBER_INVALID,
                () -> details.change(park.operator, new BankAccountView("园区", "银行", "DE03120300000000202051", "EUR")));
        refused(
                BillingError.ACCOUNT_NUMBER_INVALID,
                () -> details.change(park.operator, new BankAccountView("园区", "银行", "12", "CNY")));
    }

    @Test
    @DisplayName("F5.12 cancelling takes the booking back; a cancelled invoice cannot be paid or cancelled again")
    void cancels() {
        InvoiceView invoice = park.invoice(3600, 1000);

        invoices.cancel(park.operator, invoice.id(), "重复");

        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.CANCELLED);
        assertThat(park.balance(AccountCode.RECEIVABLES)).isZero();
        assertThat(park.balance(AccountCode.SERVICE_INCOME)).isZero();
        refused(BillingError.INVOICE_NOT_OPEN, () -> invoices.cancel(park.operator, invoice.id(), "重复"));
        refused(BillingError.INVOICE_NOT_OPEN, () -> invoices.paymentInstructions(park.operator, invoice.id()));
    }

    @Test
    @DisplayName("F5.12 members see their enterprise's invoices; strangers and other parks see none")
    void guardsInvoices() {
        InvoiceView invoice = park.invoice(100, 0);
        Caller stranger = Portal.person(park.park);
        Portal.hat(stranger, Role.ENTERPRISE_OWNER, Optional.of(EnterpriseId.next()));

        assertThat(invoices.ofEnterprise(park.member(Role.ENTERPRISE_OWNER), park.enterprise))
                .containsExactly(invoice);
        assertThatThrownBy(() -> invoices.get(stranger, invoice.id())).isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> invoices.ofCase(stranger, park.caseId)).isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> invoices.get(new BillingPark().operator, invoice.id()))
                .isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> invoices.quote(stranger, park.caseId, park.enterprise, List.of()))
                .isInstanceOf(AccessException.class);
    }

    @Test
    @DisplayName("F5.12 a receipt is for paid invoices, keeps its number and names the amount in words")
    void makesOutReceipts() {
        InvoiceView invoice = park.invoice(3600, 1000);
        refused(BillingError.INVOICE_NOT_PAID, () -> invoices.receipt(park.operator, invoice.id()));
        park.statement("2026-01-05,4600.00,甲公司," + invoice.remittanceCode());

        ReceiptFields first = invoices.receipt(park.operator, invoice.id());
        ReceiptFields second = invoices.receipt(park.member(Role.ENTERPRISE_MEMBER), invoice.id());

        assertThat(first).isEqualTo(second);
        assertThat(first.number()).matches("RCP[0-9]{4}-000001");
        assertThat(first.amountInWords()).isEqualTo("肆仟陆佰元整");
        assertThat(first.payee()).isEqualTo("示例园区运营有限公司");
    }

    @Test
    @DisplayName("F5.12 the receipt is a PDF in both languages with number, words, code and day of payment")
    void printsReceipts() throws IOException {
        Portal.bean(OpenedPark.class).open(Caller.job(park.park, "opening"));
        InvoiceView invoice = park.invoice(3600, 1000);
        park.statement("2026-01-05,4600.00,甲公司," + invoice.remittanceCode());

        byte[] paper = invoices.receiptPaper(park.member(Role.ENTERPRISE_MEMBER), invoice.id());

        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains(invoices.receipt(park.operator, invoice.id()).number())
                    .contains("人民币肆仟陆佰元整", "4600.00CNY", "2026-01-05", invoice.number())
                    .contains(new RemittanceCode(invoice.remittanceCode()).grouped());
        }
    }

    @Test
    @DisplayName("F5.12 the audit of the park tells who changed bank details and invoices")
    void leavesATrail() {
        InvoiceView invoice = park.invoice(100, 0);
        invoices.cancel(park.operator, invoice.id(), "重复");

        assertThat(Portal.bean(AuditTrail.class)
                        .search(park.operator, AuditFilter.all().ofAction("billing"), PageRequest.first(50))
                        .items())
                .extracting(AuditView::action)
                .contains("billing.change-bank-details", "billing.issue", "billing.cancel");
    }
}
