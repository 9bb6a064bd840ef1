package io.parkverse.custody.control.mail;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.mail.LetterOutcome;
import io.parkverse.custody.boundary.mail.LetterStep;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the letters in custody. */
@ApplicationScoped
public class LetterBook {

    private static final int LONGEST_WORDS = 80;
    private static final String LETTERS = "select * from custody_letter where ";
    private static final String MATCHING = LETTERS + "(not ? or outcome = 'OPEN')"
            + " and position(lower(?) in lower(concat_ws(' ', addressee, sender, tracking))) > 0";
    private static final String OPEN_FIRST =
            " order by (outcome <> 'OPEN'), case when outcome = 'OPEN' then due_on end, arrived_at desc, id";

    @Inject
    Sql sql;

    @Inject
    WorkingDays calendar;

    /**
     * A letter of the park.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND}, also for one of another park
     */
    public LetterView get(LetterId id) {
        return one(id, "");
    }

    /**
     * A letter that is yet to be dealt with, locked until the transaction ends.
     *
     * @throws CustodyException {@link CustodyError#LETTER_CLOSED}
     */
    public LetterView open(LetterId id) {
        LetterView letter = one(id, " for update");
        if (!letter.open()) {
            throw new CustodyException(CustodyError.LETTER_CLOSED);
        }
        return letter;
    }

    public Page<LetterView> find(String words, boolean openOnly, PageRequest page) {
        String wanted = words.replace("\0", "").strip();
        String bounded = wanted.length() <= LONGEST_WORDS ? wanted : wanted.substring(0, LONGEST_WORDS);
        LocalDate today = calendar.today();
        List<LetterView> items = sql.query(
                MATCHING + OPEN_FIRST + " limit ? offset ?",
                row -> letter(row, today).withoutCode(),
                openOnly,
                bounded,
                page.limit(),
                page.offset());
        long total = sql.first(
                        "select count(*) from (" + MATCHING + ") found", row -> row.getLong(1), openOnly, bounded)
                .orElse(0L);
        return new Page<>(items, total);
    }

    public List<LetterView> of(Collection<EnterpriseId> enterprises) {
        LocalDate today = calendar.today();
        String ids = enterprises.stream().map(EnterpriseId::toString).collect(Collectors.joining(","));
        return sql.query(
                LETTERS + "enterprise_id = any (string_to_array(?, ',')::uuid[])" + OPEN_FIRST,
                row -> letter(row, today),
                ids);
    }

    public List<LetterStep> history(LetterId id) {
        return sql.query(
                "select step, note, account_id, at from custody_letter_step where letter_id = ? order by at, id",
                row -> new LetterStep(
                        LetterStep.Kind.valueOf(row.getString("step")),
                        row.getString("note"),
                        row.getObject("account_id") != null,
                        row.getTimestamp("at").toInstant()),
                id.value());
    }

    /** Open letters whose day of a reminder has come and of which nobody was reminded. */
    List<LetterView> toRemind() {
        LocalDate today = calendar.today();
        return sql.query(
                LETTERS + "outcome = 'OPEN' and reminded_at is null and remind_on <= ? order by due_on for update",
                row -> letter(row, today),
                today);
    }

    /** Open grave letters whose last day has passed and that have not escalated. */
    List<LetterView> toEscalate() {
        LocalDate today = calendar.today();
        return sql
                .query(
                        LETTERS + "outcome = 'OPEN' and escalated_at is null and due_on < ? order by due_on for update",
                        row -> letter(row, today),
                        today)
                .stream()
                .filter(letter -> letter.cover().kind().grave())
                .toList();
    }

    private LetterView one(LetterId id, String locking) {
        LocalDate today = calendar.today();
        return sql.first(LETTERS + "id = ?" + locking, row -> letter(row, today), id.value())
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    private static LetterView letter(ResultSet row, LocalDate today) throws SQLException {
        LetterOutcome outcome = LetterOutcome.valueOf(row.getString("outcome"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new LetterView(
                new LetterId(row.getObject("id", UUID.class)),
                new EnterpriseId(row.getObject("enterprise_id", UUID.class)),
                row.getString("addressee"),
                new LetterView.Cover(
                        row.getString("sender"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("tracking"),
                        row.getObject("photo_id") != null),
                new LetterView.Period(
                        row.getTimestamp("arrived_at").toInstant(),
                        dueOn,
                        outcome == LetterOutcome.OPEN && dueOn.isBefore(today),
                        row.getTimestamp("escalated_at") != null),
                new LetterView.Handling(
                        LetterChoice.valueOf(row.getString("choice")),
                        row.getString("forward_to"),
                        row.getString("pickup_code"),
                        outcome,
                        row.getString("received_by"),
                        row.getObject("scan_id") != null));
    }
}
