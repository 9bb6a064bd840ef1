package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Profile;
import io.parkverse.identity.entity.Account;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What the owner of an account, and the platform, may change in it. */
@ApplicationScoped
public class Profiles {

    @Inject
    People people;

    @Inject
    SignInBook signIns;

    @Inject
    OneTimeCodes codes;

    @Inject
    GuessThrottle throttle;

    public Profile of(AccountId id) {
        Account account = people.get(id);
        return new Profile(id, account.displayName(), account.locale(), people.contactsOf(id), account.createdAt());
    }

    public Profile rename(AccountId id, String displayName) {
        people.get(id).rename(People.soundName(displayName));
        return of(id);
    }

    public Profile changeLocale(AccountId id, Locale locale) {
        people.get(id).changeLocale(locale);
        return of(id);
    }

    public void lock(AccountId id) {
        people.get(id).lock();
        signIns.endAll(id);
    }

    public void unlock(AccountId id) {
        people.get(id).unlock();
    }

    public int sweep() {
        return codes.sweep() + signIns.sweep() + throttle.sweep();
    }
}
