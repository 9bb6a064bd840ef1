package io.parkverse.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.billing.BillingPark;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

class LedgerPropertyTest {

    /** What may happen in a park, in any order. */
    enum Step {
        QUOTE,
        PAY_BY_CODE,
        PAY_UNKNOWN,
        ASSIGN,
        UNDO,
        NOT_OURS,
        REFUND,
        WAIVE,
        CANCEL
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    @Label("F5.12 whatever happens in whatever order, the trial balance is zero and the accounts tell the records")
    void balancesAfterAnything(@ForAll @Size(min = 10, max = 40) List<Step> steps, @ForAll Random random) {
        Run run = new Run(random);
        for (Step step : steps) {
            try {
                run.apply(step);
            } catch (DomainException refusal) {
                assertThat(refusal.code().status()).isBetween(400, 499);
            }
        }

        run.check();
    }

    /** One park on which steps are taken. */
    private static final class Run {

        private final BillingPark park = new BillingPark();
        private final Payments payments = Portal.bean(Payments.class);
        private final Invoices invoices = Portal.bean(Invoices.class);
        private final List<InvoiceView> issued = new ArrayList<>();
        private final Random random;
        private long received;
        private int row;

        Run(Random random) {
            this.random = random;
            issued.add(park.invoice(10, 5));
        }

        private InvoiceView anyInvoice() {
            return park.now(issued.get(random.nextInt(issued.size())));
        }

        void apply(Step step) {
            switch (step) {
                case QUOTE -> issued.add(park.invoice(random.nextInt(20), 1 + random.nextInt(20)));
                case PAY_BY_CODE -> transfer(anyInvoice().remittanceCode());
                case PAY_UNKNOWN -> transfer("货款");
                case REFUND -> refund(anyInvoice());
                case WAIVE ->
                    invoices.waiveRemainder(park.operator, anyInvoice().id());
                case CANCEL -> invoices.cancel(park.operator, anyInvoice().id(), "x");
                default -> onMovement(step);
            }
        }

        private void onMovement(Step step) {
            List<MovementView> all = payments.movements(
                            park.operator, Set.of(MovementState.values()), PageRequest.first(100))
                    .items();
            if (all.isEmpty()) {
                return;
            }
            MovementId movement = all.get(random.nextInt(all.size())).id();
            switch (step) {
                case ASSIGN ->
                    payments.assign(
                            park.operator,
                            movement,
                            List.of(new Share(anyInvoice().id(), Money.yuan(1 + random.nextInt(9)))));
                case UNDO -> payments.undo(park.operator, movement);
                default -> payments.markNotOurs(park.operator, movement, "x");
            }
        }

        private void transfer(String text) {
            long minor = 1L + random.nextInt(3000);
            park.statement("2026-01-05," + Money.of(minor, "CNY").decimal() + ",甲公司," + text + " 第" + row++ + "笔");
            received += minor;
        }

        private void refund(InvoiceView invoice) {
            RefundView.Kind kind = random.nextBoolean() ? RefundView.Kind.DEPOSIT : RefundView.Kind.SURPLUS;
            Money all = Portal.bean(Deposits.class).refundable(park.operator, invoice.id(), kind);
            Portal.bean(Deposits.class)
                    .request(park.operator, new RefundRequest(invoice.id(), kind, all, "甲", "62170000111", ""));
        }

        void check() {
            assertThat(park.balanced()).isTrue();
            assertThat(park.balance(AccountCode.BANK)).isEqualTo(received);
            long openFees = issued.stream()
                    .map(park::now)
                    .filter(invoice -> invoice.state() != InvoiceState.CANCELLED)
                    .mapToLong(invoice ->
                            Math.max(0, invoice.fee().minor() - invoice.paid().minor()))
                    .sum();
            assertThat(park.balance(AccountCode.RECEIVABLES)).isEqualTo(openFees);
        }
    }
}
