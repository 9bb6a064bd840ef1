package io.parkverse.casework;

import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseOverdue;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Effect;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An effect of the tests' process, and an observer that remembers what casework announced. */
@ApplicationScoped
public class GuideReservations implements Effect {

    static final String TOO_MANY = "no guide left";

    private final List<CaseId> reserved = new CopyOnWriteArrayList<>();
    private final List<CaseMoved> moves = new CopyOnWriteArrayList<>();
    private final List<CaseOverdue> overdue = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "visit.reserve-guide";
    }

    @Override
    public void apply(Caller caller, CaseView workCase, String event) {
        if (workCase.title().equals(TOO_MANY)) {
            throw new IllegalStateException(TOO_MANY);
        }
        reserved.add(workCase.id());
    }

    void moved(@Observes CaseMoved move) {
        moves.add(move);
    }

    void overdue(@Observes CaseOverdue announcement) {
        overdue.add(announcement);
    }

    boolean reservedFor(CaseId id) {
        return reserved.contains(id);
    }

    List<CaseMoved> movesOf(CaseId id) {
        return moves.stream().filter(move -> move.now().id().equals(id)).toList();
    }

    List<CaseOverdue> overdueOf(CaseId id) {
        return overdue.stream()
                .filter(announcement -> announcement.workCase().id().equals(id))
                .toList();
    }
}
