package io.parkverse.billing.control;

import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.entity.BankAccount;
import io.parkverse.platform.boundary.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The park's bank account, and the form that account numbers are kept in. */
@ApplicationScoped
public class BankAccounts {

    private static final int MAX_TEXT = 120;

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    public Optional<BankAccountView> find() {
        return row(LockModeType.NONE).map(BankAccount::view);
    }

    public BankAccountView require() {
        return find().orElseThrow(() -> new BillingException(BillingError.BANK_DETAILS_MISSING));
    }

    /** The account, locked until the transaction ends: one import or allocation at a time per park. */
    public BankAccountView lock() {
        return row(LockModeType.PESSIMISTIC_WRITE)
                .map(BankAccount::view)
                .orElseThrow(() -> new BillingException(BillingError.BANK_DETAILS_MISSING));
    }

    public void change(BankAccountView wanted) {
        BankAccountView details = checked(wanted);
        Map<String, String> before = find().map(BankAccounts::number).orElseGet(Map::of);
        String by = Signature.of(access.caller());
        row(LockModeType.PESSIMISTIC_WRITE)
                .ifPresentOrElse(
                        account -> account.change(details, clock.instant(), by),
                        () -> entityManager.persist(new BankAccount(details, clock.instant(), by)));
        entityManager.flush();
        Subject account = new Subject("PARK", access.caller().park().value());
        trail.note("change-bank-details", account, before, number(details));
    }

    /**
     * An account number without blanks and hyphens, upper case. One that begins like an IBAN has to
     * pass its check (ISO 13616: mod 97).
     */
    public static String accountNumber(String written) {
        String number = written.replaceAll("[\\s\\u00A0\\u3000-]", "").toUpperCase(Locale.ROOT);
        boolean iban = number.matches("[A-Z]{2}[0-9]{2}.*");
        if (!number.matches("[0-9A-Z]{8,34}") || (iban && mod97(number) != 1)) {
            throw new BillingException(BillingError.ACCOUNT_NUMBER_INVALID);
        }
        return number;
    }

    private static int mod97(String iban) {
        String turned = iban.substring(4) + iban.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }

    private static BankAccountView checked(BankAccountView wanted) {
        boolean knownCurrency = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(wanted.currency()));
        if (!text(wanted.accountName()) || !text(wanted.bankName()) || !knownCurrency) {
            throw new BillingException(BillingError.TEXT_INVALID, MAX_TEXT);
        }
        return new BankAccountView(
                wanted.accountName().strip(),
                wanted.bankName().strip(),
                accountNumber(wanted.accountNumber()),
                wanted.currency());
    }

    private static Map<String, String> number(BankAccountView details) {
        return Map.of("number", details.accountNumber(), "currency", details.currency());
    }

    private static boolean text(String text) {
        return !text.isBlank() && text.length() <= MAX_TEXT;
    }

    private Optional<BankAccount> row(LockModeType lock) {
        return entityManager
                .createQuery("select b from BankAccount b", BankAccount.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
