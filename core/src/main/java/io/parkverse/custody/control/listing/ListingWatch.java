package io.parkverse.custody.control.listing;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.listing.Listing;
import io.parkverse.custody.boundary.register.Register;
import io.parkverse.custody.boundary.register.RegisterEntry;
import io.parkverse.custody.control.People;
import io.parkverse.custody.control.roster.RosterReading;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the registrar for the companies that are here, and tells both sides of each entry once. */
@ApplicationScoped
public class ListingWatch {

    @Inject
    ListingStore store;

    @Inject
    Register register;

    @Inject
    RosterReading roster;

    @Inject
    People people;

    @Inject
    WorkingDays calendar;

    @Inject
    Clock clock;

    public void run(Caller job) {
        Map<String, Occupant> here = new HashMap<>();
        roster.all(job, OccupantFilter.current(""))
                .forEach(row -> here.put(row.papers().code(), row));
        here.values().forEach(row -> ask(job, row));
        for (Listing entry : store.untold()) {
            Occupant row = here.get(entry.company().code());
            if (row != null) {
                store.told(entry.id());
                tell(job, entry, row);
            }
        }
    }

    private void ask(Caller job, Occupant row) {
        String code = row.papers().code();
        List<RegisterEntry> entries = register.entriesOf(code);
        for (RegisterEntry entry : entries) {
            store.put(
                    job,
                    new Listing(
                            UuidV7.next(),
                            entry.list(),
                            new Listing.Company(row.name(), code, entry.reason()),
                            new Listing.Term(entry.listedOn(), LocalDate.MAX),
                            new Listing.Origin(Listing.Origin.REGISTER, register.simulated(), clock.instant()),
                            true));
        }
        store.of(code).stream()
                .filter(known -> known.origin().source().equals(Listing.Origin.REGISTER))
                .filter(known -> entries.stream().noneMatch(entry -> same(entry, known)))
                .forEach(known -> store.remove(known.id(), calendar.today()));
    }

    private static boolean same(RegisterEntry entry, Listing known) {
        return entry.list() == known.list()
                && entry.listedOn().equals(known.term().listedOn());
    }

    private void tell(Caller job, Listing entry, Occupant row) {
        String about = entry.list().name();
        List<String> arguments = List.of(
                row.name(), entry.term().listedOn().toString(), entry.company().reason());
        people.tellKeepers(job, "custody.desk.listed." + about, arguments);
        people.tellCompany(job, row.enterprise(), "custody.company.listed." + about, arguments);
    }
}
