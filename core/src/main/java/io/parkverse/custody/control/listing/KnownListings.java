package io.parkverse.custody.control.listing;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.listing.Listing;
import io.parkverse.custody.boundary.listing.PublicList;
import io.parkverse.custody.boundary.register.Register;
import io.parkverse.custody.boundary.register.RegisterEntry;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.precheck.ListedCompanies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Answers the pre-check of settlement from what was imported and from what the registrar says now. */
@ApplicationScoped
public class KnownListings implements ListedCompanies {

    @Inject
    ListingStore store;

    @Inject
    Register register;

    @Inject
    WorkingDays calendar;

    @Override
    public List<Entry> entriesOf(Caller job, String code) {
        List<RegisterEntry> asked = register.entriesOf(code);
        Stream<Entry> imported = store.of(code).stream()
                .filter(known -> !known.origin().source().equals(Listing.Origin.REGISTER))
                .filter(known -> asked.stream()
                        .noneMatch(entry -> entry.list() == known.list()
                                && entry.listedOn().equals(known.term().listedOn())))
                .map(known -> entry(
                        known.list(),
                        words(known.company().reason()),
                        known.term().listedOn(),
                        words(known.origin().source()),
                        known.origin().seenAt().atZone(ZoneOffset.UTC).toLocalDate()));
        String from = register.simulated() ? "@custody.register.simulated" : "@custody.register.real";
        return Stream.concat(
                        asked.stream()
                                .map(entry ->
                                        entry(entry.list(), entry.reason(), entry.listedOn(), from, calendar.today())),
                        imported)
                .toList();
    }

    /** Words of others are never taken for the key of a text. */
    private static String words(String text) {
        return text.startsWith("@") ? " " + text : text;
    }

    private static Entry entry(PublicList list, String reason, LocalDate listedOn, String from, LocalDate seenOn) {
        boolean abnormal = list == PublicList.ABNORMAL;
        return new Entry(
                abnormal ? "list.abnormal" : "list.dishonest",
                abnormal ? "abnormal-list" : "dishonest-list",
                reason,
                listedOn,
                from,
                seenOn);
    }
}
