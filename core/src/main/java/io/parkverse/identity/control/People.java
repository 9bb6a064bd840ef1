package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.entity.Account;
import io.parkverse.identity.entity.AccountContact;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds and makes accounts. Works inside boundaries of scope {@code identity}. */
@ApplicationScoped
public class People {

    private static final int LONGEST_NAME = 80;

    /** Letters, marks, digits and plain punctuation: no control, format, private or unassigned characters. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’·()（）&/-]+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    Optional<Account> byContact(Contact contact) {
        return entityManager
                .createQuery(
                        "select a from Account a, AccountContact c where c.account = a.id and c.kind = :kind and c.value = :value",
                        Account.class)
                .setParameter("kind", contact.kind())
                .setParameter("value", contact.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * The account of an id.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} when there is none
     */
    Account get(AccountId id) {
        return Optional.ofNullable(entityManager.find(Account.class, id.value()))
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    /** What somebody is called; empty for an account that is gone or out of sight. */
    String nameOf(AccountId id) {
        return Optional.ofNullable(entityManager.find(Account.class, id.value()))
                .map(Account::displayName)
                .orElse("");
    }

    List<Contact> contactsOf(AccountId account) {
        return entityManager
                .createQuery(
                        "select c from AccountContact c where c.account = :account order by c.kind, c.confirmedAt",
                        AccountContact.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(AccountContact::contact)
                .toList();
    }

    Account add(String displayName, String passwordHash, Locale locale, Contact contact) {
        Account account = new Account(displayName, passwordHash, locale, clock.instant());
        entityManager.persist(account);
        entityManager.flush();
        entityManager.persist(new AccountContact(account.id(), contact, clock.instant()));
        return account;
    }

    /**
     * The name as it is kept: NFC, without white space around it.
     *
     * @throws IdentityException {@link IdentityError#INVALID_NAME} when it is empty, long or holds
     *     characters that a name does not have
     */
    static String soundName(String written) {
        if (written.length() > 4 * LONGEST_NAME) {
            throw new IdentityException(IdentityError.INVALID_NAME);
        }
        String name = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        boolean sound = name.length() <= LONGEST_NAME
                && NAME.matcher(name).matches()
                && LETTER.matcher(name).find();
        if (!sound) {
            throw new IdentityException(IdentityError.INVALID_NAME);
        }
        return name;
    }
}
