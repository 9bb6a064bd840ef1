package io.parkverse.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.billing.BillingPark;
import io.parkverse.billing.Opening;
import io.parkverse.billing.control.Transfer;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.SqlFailure;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerBookTest {

    private final BillingPark park = new BillingPark();
    private final LedgerBook book = Portal.bean(LedgerBook.class);
    private final Opening opening = Portal.bean(Opening.class);

    private static Transfer received(Money amount) {
        return new Transfer(AccountCode.BANK, AccountCode.UNALLOCATED_RECEIPTS, amount);
    }

    @Test
    @DisplayName("F5.12 a new park has the whole chart of accounts, all at zero")
    void opensWithTheChart() {
        assertThat(book.accounts(park.operator))
                .allMatch(row -> row.balance().isZero())
                .extracting(AccountBalance::account)
                .containsExactlyInAnyOrder(AccountCode.values());
    }

    @Test
    @DisplayName("F5.12 the trial balance is zero in each currency by itself")
    void balancesPerCurrency() {
        opening.post(park.operator, List.of(received(Money.yuan(5)), received(Money.of(7, "EUR"))));

        assertThat(book.trialBalance(park.operator).differences())
                .containsOnlyKeys("CNY", "EUR")
                .allSatisfy((currency, difference) ->
                        assertThat(difference.isZero()).isTrue());
        assertThat(park.balance(AccountCode.BANK)).isEqualTo(500);
    }

    @Test
    @DisplayName("F5.12 a journal is taken back by its mirror, and only once")
    void reversesOnce() {
        UUID journal = opening.post(park.operator, List.of(received(Money.yuan(5))));

        opening.reverse(park.operator, journal);

        assertThat(park.balance(AccountCode.BANK)).isZero();
        assertThat(book.entries(park.operator, AccountCode.BANK, PageRequest.first(10))
                        .items())
                .extracting(EntryView::reversal)
                .containsExactlyInAnyOrder(false, true);
        assertThatThrownBy(() -> opening.reverse(park.operator, journal)).isInstanceOf(SqlFailure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set amount = 1",
                "delete from ledger_entry",
                "truncate ledger_entry",
                "update ledger_account set kind = 'INCOME'"
            })
    @DisplayName("F5.12 the application can add to the ledger and change nothing in it")
    void isAppendOnly(String statement) {
        opening.post(park.operator, List.of(received(Money.yuan(5))));

        assertThatThrownBy(() -> opening.execute(park.operator, statement))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'BANK', 'UNALLOCATED_RECEIPTS', 0, null",
                "'BANK', 'UNALLOCATED_RECEIPTS', -5, null",
                "'BANK', 'BANK', 5, null",
                "'BANK', 'ELSEWHERE', 5, null",
                "'BANK', 'UNALLOCATED_RECEIPTS', 500, (select id from ledger_entry limit 1)",
                "'UNALLOCATED_RECEIPTS', 'BANK', 499, (select id from ledger_entry limit 1)"
            })
    @DisplayName("F5.12 the database itself refuses a row that is not balanced or a reversal that is no mirror")
    void databaseRefuses(String values) {
        opening.post(park.operator, List.of(received(Money.yuan(5))));

        assertThatThrownBy(() -> opening.execute(
                        park.operator,
                        "insert into ledger_entry (tenant_id, id, version, journal, currency, reason, subject_kind,"
                                + " subject_id, posted_at, posted_by, debit_account, credit_account, amount, reverses)"
                                + " select app_tenant(), gen_random_uuid(), 1, gen_random_uuid(), 'CNY', 'RECEIVED',"
                                + " 'INVOICE', gen_random_uuid(), now(), 'x', " + values))
                .isInstanceOfSatisfying(
                        SqlFailure.class, e -> assertThat(e.constraint()).isTrue());
    }

    @Test
    @DisplayName("F5.12 the trial balance stays zero while many post and reverse at once")
    void balancesUnderConcurrency() throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(6);
        IntStream.rangeClosed(1, 60)
                .forEach(i -> workers.execute(() -> {
                    UUID journal = opening.post(park.operator, List.of(received(Money.yuan(i))));
                    if (i % 3 == 0) {
                        opening.reverse(park.operator, journal);
                    }
                }));
        workers.shutdown();

        assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(park.balanced()).isTrue();
        assertThat(park.balance(AccountCode.BANK))
                .isEqualTo(IntStream.rangeClosed(1, 60).filter(i -> i % 3 != 0).sum() * 100L);
    }

    @Test
    @DisplayName("F5.12 the export opens in a spreadsheet and names accounts in the reader's language")
    void exports() {
        opening.post(park.operator, List.of(received(Money.of(123456, "CNY"))));

        String csv = new String(book.csv(park.operator, Texts.CHINESE), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF时间,").contains("银行存款,待核销款项,1234.56,CNY");
    }

    @Test
    @DisplayName("F5.12 another park's ledger is not seen, and a visitor sees none")
    void staysBehindTheWall() {
        opening.post(park.operator, List.of(received(Money.yuan(5))));

        assertThat(new BillingPark().balance(AccountCode.BANK)).isZero();
        assertThatThrownBy(() -> book.accounts(Portal.person(park.park))).isInstanceOf(AccessException.class);
    }
}
