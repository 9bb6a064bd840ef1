package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Challenge;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.Proof;
import io.parkverse.identity.boundary.SignUp;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.identity.entity.Account;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The way to an account. Until the contact is confirmed the wanted account is only data of the code
 * that was sent, so nobody can occupy a contact that is not theirs.
 */
@ApplicationScoped
public class Registration {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String CONTACT = "contact";
    private static final String LANGUAGE = "language";
    private static final String PASSWORD_HASH = "passwordHash";

    @Inject
    People people;

    @Inject
    OneTimeCodes codes;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    Letters letters;

    @Inject
    SignInBook signIns;

    @Inject
    Clock clock;

    /** Takes the same time and gives the same answer for known and unknown contacts. */
    public Challenge begin(SignUp wish) {
        String name = People.soundName(wish.displayName());
        Contact contact = wish.contact();
        rules.check(wish.password(), PasswordRules.wordsOf(name, List.of(contact)));
        String hash = passwords.hash(wish.password());
        String subject = contact.subject();
        Optional<Account> known = people.byContact(contact);
        UUID challenge;
        if (codes.exhausted(CodePurpose.SIGN_UP, subject)) {
            challenge = codes.decoy(CodePurpose.SIGN_UP, subject);
        } else if (known.isPresent()) {
            challenge = codes.decoy(CodePurpose.SIGN_UP, subject);
            letters.alreadyKnown(new Letters.Reader(contact, known.get().locale()));
        } else {
            challenge = sendCode(name, wish, hash);
        }
        return new Challenge(challenge, clock.instant().plus(CodePurpose.SIGN_UP.life()));
    }

    public SignedIn confirm(Proof.Digits proof) {
        return open(proof, codes.check(CodePurpose.SIGN_UP, proof).data());
    }

    public SignedIn confirm(Proof.Link proof, String password) {
        Map<String, String> wanted = codes.check(CodePurpose.SIGN_UP, proof).data();
        if (!PasswordRules.plausible(password) || !passwords.matches(password, wanted.get(PASSWORD_HASH))) {
            codes.countMiss(CodePurpose.SIGN_UP, proof);
            throw new IdentityException(IdentityError.WRONG_CREDENTIALS);
        }
        return open(proof, wanted);
    }

    public AccountId establish(SignUp wish) {
        return people.byContact(wish.contact())
                .orElseGet(() -> people.add(
                        People.soundName(wish.displayName()),
                        passwords.hash(wish.password()),
                        wish.locale(),
                        wish.contact()))
                .id();
    }

    private UUID sendCode(String name, SignUp wish, String passwordHash) {
        Contact contact = wish.contact();
        OneTimeCodes.Issued code = codes.issue(
                CodePurpose.SIGN_UP,
                contact.subject(),
                Map.of(
                        NAME,
                        name,
                        KIND,
                        contact.kind().name(),
                        CONTACT,
                        contact.value(),
                        LANGUAGE,
                        Texts.language(wish.locale()),
                        PASSWORD_HASH,
                        passwordHash));
        letters.signUpCode(new Letters.Reader(contact, wish.locale()), code);
        return code.challenge();
    }

    private SignedIn open(Proof proof, Map<String, String> wanted) {
        Contact contact = new Contact(ContactKind.valueOf(wanted.get(KIND)), wanted.get(CONTACT));
        codes.burn(CodePurpose.SIGN_UP, proof);
        if (people.byContact(contact).isPresent()) {
            throw new IdentityException(IdentityError.CODE_REFUSED);
        }
        Locale locale = Locale.forLanguageTag(wanted.get(LANGUAGE));
        Account account = people.add(wanted.get(NAME), wanted.get(PASSWORD_HASH), locale, contact);
        return signIns.open(account.id());
    }
}
