package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Challenge;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.Proof;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.identity.entity.Account;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Compares and changes passwords. Every change ends all sign-ins and is told to the person. */
@ApplicationScoped
public class PasswordDesk {

    private static final String ACCOUNT = "account";

    @Inject
    People people;

    @Inject
    OneTimeCodes codes;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    GuessThrottle throttle;

    @Inject
    Letters letters;

    @Inject
    SignInBook signIns;

    @Inject
    Clock clock;

    /**
     * The account of a contact and password; hashes made with older parameters are renewed on the way.
     *
     * @throws IdentityException {@link IdentityError#WRONG_CREDENTIALS} for unknown contact, locked
     *     account and wrong password alike
     */
    public AccountId authenticate(Contact contact, String password) {
        throttle.enter(contact.subject());
        Optional<Account> account = people.byContact(contact).filter(Account::active);
        if (account.isEmpty()) {
            passwords.compareWithNobody(PasswordRules.bounded(password));
            throw new IdentityException(IdentityError.WRONG_CREDENTIALS);
        }
        compare(account.get(), password);
        throttle.succeeded(contact.subject());
        return account.get().id();
    }

    /** Compares the password of a signed-in person once more. */
    public void authenticateAgain(Caller caller, String password) {
        String subject = "ACCOUNT:" + caller.account();
        throttle.enter(subject);
        compare(people.get(caller.account()), password);
        throttle.succeeded(subject);
    }

    public Challenge recover(Contact contact) {
        String subject = contact.subject();
        Optional<Account> account = people.byContact(contact).filter(Account::active);
        boolean send = account.isPresent() && !codes.exhausted(CodePurpose.RECOVERY, subject);
        UUID challenge = send ? sendCode(account.get(), contact) : codes.decoy(CodePurpose.RECOVERY, subject);
        return new Challenge(challenge, clock.instant().plus(CodePurpose.RECOVERY.life()));
    }

    public void reset(Proof proof, String newPassword) {
        Account account = people.get(
                AccountId.of(codes.check(CodePurpose.RECOVERY, proof).data().get(ACCOUNT)));
        replace(account, newPassword, TenantId.PLATFORM, () -> codes.burn(CodePurpose.RECOVERY, proof));
    }

    public SignedIn change(Caller caller, String password, String newPassword) {
        authenticateAgain(caller, password);
        replace(people.get(caller.account()), newPassword, caller.park(), () -> {});
        return signIns.open(caller.account());
    }

    private void compare(Account account, String password) {
        if (!passwords.matches(PasswordRules.bounded(password), account.passwordHash())) {
            throw new IdentityException(IdentityError.WRONG_CREDENTIALS);
        }
        if (passwords.outdated(account.passwordHash())) {
            account.changePassword(passwords.hash(password));
        }
    }

    private void replace(Account account, String newPassword, TenantId park, Runnable onceAccepted) {
        var contacts = people.contactsOf(account.id());
        rules.check(newPassword, PasswordRules.wordsOf(account.displayName(), contacts));
        onceAccepted.run();
        account.changePassword(passwords.hash(newPassword));
        signIns.endAll(account.id());
        contacts.forEach(contact -> {
            throttle.succeeded(contact.subject());
            letters.passwordChanged(park, new Letters.Reader(contact, account.locale()));
        });
    }

    private UUID sendCode(Account account, Contact contact) {
        OneTimeCodes.Issued code = codes.issue(
                CodePurpose.RECOVERY,
                contact.subject(),
                Map.of(ACCOUNT, account.id().toString()));
        letters.recoveryCode(new Letters.Reader(contact, account.locale()), code);
        return code.challenge();
    }
}
