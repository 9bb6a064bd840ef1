package io.parkverse.custody.control.mail;

import io.parkverse.custody.boundary.mail.LetterStep;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;

/**
 * Watches the last days of letters: one reminder on the working day before, and for grave letters one
 * escalation after it.
 */
@ApplicationScoped
public class LetterWatch {

    @Inject
    Sql sql;

    @Inject
    LetterBook book;

    @Inject
    LetterPen pen;

    @Inject
    LetterNotices notices;

    @Inject
    Clock clock;

    public void run(Caller job) {
        for (LetterView letter : book.toRemind()) {
            mark(letter, "reminded_at");
            pen.write(job, letter.id(), LetterStep.Kind.REMINDED, "");
            notices.due(job, letter);
        }
        for (LetterView letter : book.toEscalate()) {
            mark(letter, "escalated_at");
            pen.write(job, letter.id(), LetterStep.Kind.ESCALATED, "");
            notices.escalated(job, letter);
        }
    }

    private void mark(LetterView letter, String column) {
        sql.update(
                "update custody_letter set " + column + " = ?, version = version + 1 where id = ?",
                Timestamp.from(clock.instant()),
                letter.id().value());
    }
}
