package io.parkverse.custody.control.mail;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterOutcome;
import io.parkverse.custody.boundary.mail.LetterStep;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.NewLetter;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Moves letters from arrival to their end. Nothing is done with a letter that its enterprise has not chosen;
 * a code for a pick-up holds for {@value #MOST_WRONG_CODES} wrong guesses.
 */
@ApplicationScoped
public class LetterDesk {

    private static final int MOST_WRONG_CODES = 5;
    private static final int CODES = 1_000_000;
    private static final int LONGEST_SENDER = 120;
    private static final int LONGEST_TRACKING = 40;
    private static final int LONGEST_RECEIVER = 80;
    private static final int LONGEST_ADDRESS = 300;

    private static final String ARRIVE = "insert into custody_letter (tenant_id, id, version, enterprise_id, addressee,"
            + " sender, kind, tracking, arrived_at, remind_on, due_on, choice, forward_to, pickup_code, wrong_codes,"
            + " outcome, received_by) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 'NONE', '', '', 0, 'OPEN', '')";
    private static final String CHOOSE = "update custody_letter set choice = ?, forward_to = ?, pickup_code = ?,"
            + " wrong_codes = 0, version = version + 1 where id = ?";
    private static final String CLOSE = "update custody_letter set outcome = ?, received_by = ?, pickup_code = '',"
            + " closed_at = ?, version = version + 1 where id = ?";
    private static final String MISS =
            "update custody_letter set wrong_codes = wrong_codes + 1, version = version + 1 where id = ?";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Sql sql;

    @Inject
    LetterBook book;

    @Inject
    LetterPen pen;

    @Inject
    LetterNotices notices;

    @Inject
    WorkingDays calendar;

    @Inject
    Clock clock;

    public LetterView arrive(Caller caller, NewLetter letter, String addressee) {
        String sender = field(letter.sender(), LONGEST_SENDER);
        String tracking = letter.tracking().isBlank() ? "" : field(letter.tracking(), LONGEST_TRACKING);
        LetterId id = LetterId.next();
        Instant now = clock.instant();
        LocalDate today = calendar.today();
        int days = letter.kind().workingDays();
        sql.update(
                ARRIVE,
                caller.park().value(),
                id.value(),
                letter.enterprise().value(),
                addressee,
                sender,
                letter.kind().name(),
                tracking,
                Timestamp.from(now),
                calendar.plus(today, days - 1),
                calendar.plus(today, days));
        pen.write(caller, id, LetterStep.Kind.ARRIVED, "");
        LetterView arrived = book.get(id);
        notices.arrived(caller, arrived);
        return arrived;
    }

    public LetterView choose(Caller caller, LetterView letter, LetterChoice choice, String forwardTo) {
        if (choice == LetterChoice.DESTROY && letter.cover().kind().grave()) {
            throw new CustodyException(CustodyError.MUST_BE_KEPT);
        }
        if (choice == LetterChoice.FORWARD && forwardTo.isBlank()) {
            throw new CustodyException(CustodyError.ADDRESS_NEEDED);
        }
        String address = choice == LetterChoice.FORWARD ? field(forwardTo, LONGEST_ADDRESS) : "";
        String code = choice == LetterChoice.PICK_UP ? "%06d".formatted(random.nextInt(CODES)) : "";
        sql.update(CHOOSE, choice.name(), address, code, letter.id().value());
        boolean again = choice == LetterChoice.PICK_UP && letter.handling().choice() == choice;
        pen.write(caller, letter.id(), again ? LetterStep.Kind.NEW_CODE : LetterStep.Kind.CHOSEN, choice.name());
        return book.get(letter.id());
    }

    public LetterView handOver(Caller caller, LetterView letter, String code, String receivedBy) {
        requireChosen(letter, LetterChoice.PICK_UP);
        String receiver = field(receivedBy, LONGEST_RECEIVER);
        int wrong = sql.first(
                        "select wrong_codes from custody_letter where id = ?",
                        row -> row.getInt(1),
                        letter.id().value())
                .orElse(0);
        if (wrong >= MOST_WRONG_CODES) {
            throw new CustodyException(CustodyError.CODE_BLOCKED);
        }
        if (!same(letter.handling().code(), code.strip())) {
            sql.update(MISS, letter.id().value());
            pen.write(caller, letter.id(), LetterStep.Kind.WRONG_CODE, "");
            throw new CustodyException(CustodyError.CODE_WRONG);
        }
        return close(caller, letter, LetterOutcome.HANDED_OVER, receiver, receiver);
    }

    public LetterView forward(Caller caller, LetterView letter, String tracking) {
        requireChosen(letter, LetterChoice.FORWARD);
        return close(caller, letter, LetterOutcome.FORWARDED, "", field(tracking, LONGEST_TRACKING));
    }

    public LetterView destroy(Caller caller, LetterView letter) {
        requireChosen(letter, LetterChoice.DESTROY);
        return close(caller, letter, LetterOutcome.DESTROYED, "", "");
    }

    /** Ends a letter's custody and tells the enterprise. */
    LetterView close(Caller caller, LetterView letter, LetterOutcome outcome, String receivedBy, String note) {
        sql.update(
                CLOSE,
                outcome.name(),
                receivedBy,
                Timestamp.from(clock.instant()),
                letter.id().value());
        pen.write(caller, letter.id(), LetterStep.Kind.valueOf(outcome.name()), note);
        LetterView closed = book.get(letter.id());
        notices.closed(caller, closed);
        return closed;
    }

    static void requireChosen(LetterView letter, LetterChoice choice) {
        if (letter.handling().choice() != choice) {
            throw new CustodyException(CustodyError.NOT_CHOSEN);
        }
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String typed, int longest) {
        String value = typed.replace("\0", "").strip();
        if (value.isEmpty() || value.length() > longest) {
            throw new CustodyException(CustodyError.FIELD_INVALID, longest);
        }
        return value;
    }
}
