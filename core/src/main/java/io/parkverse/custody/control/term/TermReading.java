package io.parkverse.custody.control.term;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.residence.Residences;
import io.parkverse.settlement.boundary.residence.ResidentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the terms that run; settlement keeps them. */
@ApplicationScoped
public class TermReading {

    @Inject
    Residences residences;

    @Inject
    Cases cases;

    @Inject
    RenewalStore renewals;

    @Inject
    MoveStore moves;

    @Inject
    WorkingDays calendar;

    public List<Term> all(Caller caller) {
        return terms(residences.all(job(caller)).stream().map(TermReading::seat).toList());
    }

    public List<Term> own(Caller caller) {
        return terms(cases.mine(caller).stream()
                .map(CaseView::id)
                .flatMap(id -> find(caller, id).stream())
                .toList());
    }

    /**
     * The seat of a settled case.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} for a case that is not settled, or of another park
     */
    public Term.Seat seat(Caller caller, CaseId id) {
        return find(caller, id).orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    Optional<Term.Seat> find(Caller caller, CaseId id) {
        return residences.ofCase(job(caller), id).map(TermReading::seat);
    }

    private List<Term> terms(Collection<Term.Seat> seats) {
        LocalDate today = calendar.today();
        Map<CaseId, List<Renewal>> renewed = renewals.all().stream().collect(Collectors.groupingBy(Renewal::workCase));
        Map<CaseId, List<MoveOut>> moved = moves.all().stream().collect(Collectors.groupingBy(MoveOut::workCase));
        return seats.stream()
                .sorted(Comparator.comparing(Term.Seat::until).thenComparing(Term.Seat::company))
                .map(seat -> new Term(
                        seat,
                        ChronoUnit.DAYS.between(today, seat.until()),
                        renewed.getOrDefault(seat.workCase(), List.of()),
                        moved.getOrDefault(seat.workCase(), List.of())))
                .toList();
    }

    private static Term.Seat seat(ResidentView row) {
        return new Term.Seat(
                row.workCase(),
                row.caseNumber(),
                row.enterprise(),
                row.nameZh(),
                row.where(),
                row.tenure().from(),
                row.tenure().until());
    }

    private static Caller job(Caller caller) {
        return Caller.job(caller.park(), "custody.term");
    }
}
