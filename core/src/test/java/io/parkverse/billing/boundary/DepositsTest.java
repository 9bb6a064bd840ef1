package io.parkverse.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.billing.BillingPark;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.money.Money;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DepositsTest {

    private final BillingPark park = new BillingPark();
    private final Deposits deposits = Portal.bean(Deposits.class);
    private final InvoiceView invoice = park.invoice(100, 1000);

    private static void refused(BillingError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(error));
    }

    private RefundRequest request(RefundView.Kind kind, long yuan) {
        return new RefundRequest(invoice.id(), kind, Money.yuan(yuan), "甲公司", "6217 0000 1111 2222", "迁出");
    }

    @BeforeEach
    void payTooMuch() {
        park.statement("2026-01-05,1130.00,甲公司," + invoice.remittanceCode());
    }

    @Test
    @DisplayName("F5.12 a deposit that is asked back is owed, and no more than was held can be asked")
    void owesDeposit() {
        deposits.request(park.member(Role.ENTERPRISE_OWNER), request(RefundView.Kind.DEPOSIT, 600));

        assertThat(park.balance(AccountCode.DEPOSITS_HELD)).isEqualTo(40000);
        assertThat(park.balance(AccountCode.REFUNDS_PAYABLE)).isEqualTo(63000);
        assertThat(deposits.refundable(park.operator, invoice.id(), RefundView.Kind.DEPOSIT))
                .isEqualTo(Money.yuan(400));
        refused(
                BillingError.REFUND_EXCEEDS_HELD,
                () -> deposits.request(park.operator, request(RefundView.Kind.DEPOSIT, 401)));
    }

    @Test
    @DisplayName("F5.12 a refund recorded by hand and then seen in the statement leaves every account cleared")
    void settlesByHandThenStatement() {
        RefundView refund = deposits.request(park.operator, request(RefundView.Kind.DEPOSIT, 1000));
        deposits.recordPaid(park.operator, refund.id(), LocalDate.of(2026, 1, 6));
        assertThat(park.balance(AccountCode.UNALLOCATED_RECEIPTS)).isEqualTo(100000);

        park.statement("2026-01-07,-1000.00,甲公司,退押金 " + refund.code());

        assertThat(park.balance(AccountCode.UNALLOCATED_RECEIPTS)).isZero();
        assertThat(park.balance(AccountCode.DEPOSITS_HELD)).isZero();
        assertThat(park.balance(AccountCode.REFUNDS_PAYABLE)).isEqualTo(3000);
        assertThat(park.balance(AccountCode.BANK)).isEqualTo(13000);
    }

    @Test
    @DisplayName("F5.12 the statement alone settles a refund by its code, or by hand without one")
    void settlesByStatement() {
        RefundView deposit = deposits.request(park.operator, request(RefundView.Kind.DEPOSIT, 1000));
        RefundView surplus = deposits.request(park.operator, request(RefundView.Kind.SURPLUS, 30));
        park.statement("2026-01-07,-1000.00,甲公司," + deposit.code(), "2026-01-07,-30.00,甲公司,退款");

        MovementId rest = park.movement(m -> m.amount().equals(Money.yuan(-30))).id();
        Portal.bean(Payments.class).settleRefund(park.operator, rest, surplus.id());

        assertThat(deposits.ofInvoice(park.operator, invoice.id()))
                .extracting(RefundView::state)
                .containsExactly(RefundView.State.PAID, RefundView.State.PAID);
        assertThat(park.now(invoice).state()).isEqualTo(InvoiceState.PAID);
        assertThat(park.balance(AccountCode.REFUNDS_PAYABLE)).isZero();
        assertThat(park.balance(AccountCode.UNALLOCATED_RECEIPTS)).isZero();
        assertThat(park.balanced()).isTrue();
    }

    @Test
    @DisplayName("F5.12 a cancelled refund is held again; a paid one cannot be cancelled")
    void cancels() {
        RefundView first = deposits.request(park.operator, request(RefundView.Kind.DEPOSIT, 1000));
        deposits.cancel(park.operator, first.id());
        assertThat(park.balance(AccountCode.DEPOSITS_HELD)).isEqualTo(100000);

        RefundView second = deposits.request(park.operator, request(RefundView.Kind.DEPOSIT, 1000));
        deposits.recordPaid(park.operator, second.id(), LocalDate.of(2026, 1, 6));
        refused(BillingError.REFUND_SETTLED, () -> deposits.cancel(park.operator, second.id()));
    }

    @Test
    @DisplayName("F5.12 the payment of a refunded invoice cannot be undone")
    void keepsPaymentsOfRefunds() {
        deposits.request(park.operator, request(RefundView.Kind.DEPOSIT, 1000));

        refused(
                BillingError.INVOICE_HAS_REFUNDS,
                () -> Portal.bean(Payments.class)
                        .undo(park.operator, park.movement(m -> true).id()));
    }

    @Test
    @DisplayName("F5.12 members and strangers cannot ask a deposit back, and only the operator records it")
    void guardsRefunds() {
        RefundRequest wish = request(RefundView.Kind.DEPOSIT, 1);

        assertThatThrownBy(() -> deposits.request(park.member(Role.ENTERPRISE_MEMBER), wish))
                .isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> deposits.request(Portal.person(park.park), wish))
                .isInstanceOf(AccessException.class);
        RefundView refund = deposits.request(park.operator, wish);
        assertThatThrownBy(() ->
                        deposits.recordPaid(park.member(Role.ENTERPRISE_OWNER), refund.id(), LocalDate.of(2026, 1, 6)))
                .isInstanceOf(AccessException.class);
    }
}
