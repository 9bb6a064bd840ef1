package io.parkverse.intake.control;

import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.residence.ResidentView;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an enterprise will have after a row was taken: an empty cell leaves what is there.
 *
 * @param none whether that is what it has
 */
record Changes(String nameEn, String scope, Optional<LocalDate> paidUntil, Contact contact, boolean none) {

    static Changes of(RosterRow row, ResidentView here) {
        Contact had = here.contact();
        Contact contact = new Contact(
                or(row.contact().name(), had.name()),
                or(row.contact().mobile(), had.mobile()),
                or(row.contact().mail(), had.mail()),
                had.postalAddress());
        String nameEn = or(row.nameEn(), here.nameEn());
        String scope = or(row.scope(), here.scope());
        Optional<LocalDate> paid = row.paidUntil().or(() -> here.tenure().paidUntil());
        boolean same = contact.equals(had)
                && nameEn.equals(here.nameEn())
                && scope.equals(here.scope())
                && paid.equals(here.tenure().paidUntil());
        return new Changes(nameEn, scope, paid, contact, same);
    }

    private static String or(String said, String had) {
        return said.isEmpty() ? had : said;
    }
}
