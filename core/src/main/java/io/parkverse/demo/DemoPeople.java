package io.parkverse.demo;

import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.ContactKind;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.identity.boundary.SignUp;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The people of the demo. They act signed in, with the rights they have, and sign in when they are first
 * needed; {@link #leave} signs them out again. Used by one thread at a time.
 */
@ApplicationScoped
public class DemoPeople {

    private static final Caller PLATFORM_JOB = Caller.job(TenantId.PLATFORM, "demo");

    private final Map<String, Caller> sessions = new HashMap<>();

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    SignIns signIns;

    /** The account of a person, made if there is none. */
    AccountId account(DemoPerson person) {
        return accounts.establish(
                PLATFORM_JOB,
                new SignUp(person.name(), mail(person.mail()), DemoPerson.PASSWORD, Locale.SIMPLIFIED_CHINESE));
    }

    /** Gives the people who work in a park their hats. */
    void appoint(TenantId park, String slug) {
        for (DemoPerson person : DemoPerson.all()) {
            if (person.park().equals(slug)) {
                AccountId account = account(person);
                person.role()
                        .ifPresent(
                                role -> memberships.grant(Caller.job(park, "demo"), account, role, Optional.empty()));
            }
        }
    }

    Caller in(TenantId park, String slug, Role role) {
        return in(park, DemoPerson.of(slug, role).mail());
    }

    /** A person in a park, signed in. */
    Caller in(TenantId park, String mail) {
        Caller caller = sessions.computeIfAbsent(mail, this::signIn);
        Actor.Person person = (Actor.Person) caller.actor();
        return Caller.person(park, person.account(), person.signIn());
    }

    /** Ends all sign-ins. */
    void leave() {
        sessions.values().forEach(signIns::signOut);
        sessions.clear();
    }

    private Caller signIn(String mail) {
        DemoPerson.all().stream()
                .filter(person -> person.mail().equals(mail))
                .findFirst()
                .ifPresent(this::account);
        return signIns.signIn(Caller.anonymous(TenantId.PLATFORM), mail(mail), DemoPerson.PASSWORD)
                .caller();
    }

    private static Contact mail(String address) {
        return new Contact(ContactKind.MAIL, address);
    }
}
