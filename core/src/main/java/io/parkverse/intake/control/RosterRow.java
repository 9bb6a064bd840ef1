package io.parkverse.intake.control;

import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.ProblemKind;
import io.parkverse.settlement.boundary.application.Contact;
import java.time.LocalDate;
import java.util.Optional;

/** What a row says, as far as it can be understood by itself. */
record RosterRow(
        String name,
        String nameEn,
        Optional<UnifiedSocialCreditCode> code,
        LegalForm legalForm,
        String scope,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> paidUntil,
        Contact contact) {

    private static final Vocabulary<LegalForm> FORMS = Vocabulary.of(LegalForm.class, "intake.values");
    private static final int NAME = 120;
    private static final int SCOPE = 4_000;
    private static final int PERSON = 80;

    /** Reads a row; what is wrong with its cells is told to the reader. */
    static RosterRow read(RowReader row, LocalDate today) {
        RosterRow read = new RosterRow(
                row.text(IntakeField.NAME, NAME),
                row.text(IntakeField.NAME_EN, NAME),
                row.value(IntakeField.CODE, ProblemKind.CODE_MALFORMED, UnifiedSocialCreditCode::read),
                row.value(IntakeField.LEGAL_FORM, ProblemKind.UNKNOWN_LEGAL_FORM, FORMS::meaning)
                        .orElse(LegalForm.LIMITED_COMPANY),
                row.text(IntakeField.SCOPE, SCOPE),
                row.day(IntakeField.TERM_FROM),
                row.day(IntakeField.TERM_UNTIL),
                row.day(IntakeField.PAID_UNTIL),
                contact(row));
        read.checkTerm(row, today);
        return read;
    }

    private static Contact contact(RowReader row) {
        return new Contact(
                row.text(IntakeField.CONTACT_NAME, PERSON),
                row.value(IntakeField.CONTACT_MOBILE, ProblemKind.MOBILE_MALFORMED, CellText::phone)
                        .orElse(""),
                row.value(IntakeField.CONTACT_MAIL, ProblemKind.MAIL_MALFORMED, CellText::mail)
                        .orElse(""),
                "");
    }

    private void checkTerm(RowReader row, LocalDate today) {
        if (from.isEmpty() || until.isEmpty()) {
            return;
        }
        int before = row.faults();
        if (until.get().isBefore(from.get())) {
            row.problem(IntakeField.TERM_UNTIL, ProblemKind.TERM_REVERSED, from.get());
        } else if (until.get().isBefore(today)) {
            row.problem(IntakeField.TERM_UNTIL, ProblemKind.TERM_OVER, today);
        }
        if (from.get().isAfter(today)) {
            row.problem(IntakeField.TERM_FROM, ProblemKind.TERM_IN_FUTURE, today);
        }
        boolean outside = paidUntil
                .filter(paid -> paid.isBefore(from.get()) || paid.isAfter(until.get()))
                .isPresent();
        if (outside && row.faults() == before) {
            row.problem(IntakeField.PAID_UNTIL, ProblemKind.PAID_OUTSIDE_TERM, from.get(), until.get());
        }
    }
}
