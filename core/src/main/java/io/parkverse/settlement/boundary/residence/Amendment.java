package io.parkverse.settlement.boundary.residence;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.settlement.boundary.application.Contact;
import java.time.LocalDate;
import java.util.Optional;

/** What the park says anew of an enterprise that is here; name, code, address and term stay. */
public record Amendment(
        String nameEn, String scope, Optional<LocalDate> paidUntil, Contact contact, AccountId enteredBy) {}
