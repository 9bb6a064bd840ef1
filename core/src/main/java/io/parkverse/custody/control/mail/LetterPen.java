package io.parkverse.custody.control.mail;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterStep;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Writes what happens to a letter into its history and into the audit. */
@ApplicationScoped
public class LetterPen {

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Writes a step.
     *
     * @param note for the people who handle the letter; stays out of the audit, as it may name somebody
     */
    void write(Caller caller, LetterId letter, LetterStep.Kind step, String note) {
        UUID account = caller.responsible().map(AccountId::value).orElse(null);
        sql.update(
                "insert into custody_letter_step (tenant_id, id, version, letter_id, step, note, account_id, at)"
                        + " values (?, ?, 1, ?, ?, ?, ?::uuid, ?)",
                caller.park().value(),
                UuidV7.next(),
                letter.value(),
                step.name(),
                note,
                account,
                Timestamp.from(clock.instant()));
        audited(caller, letter, "letter-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Writes a deed that does not change the letter, such as a look at it. */
    void audited(Caller caller, LetterId letter, String deed) {
        audit.record(caller, "custody." + deed, new Audit.Subject("custody-letter", letter.value()), "{}", "{}");
    }
}
