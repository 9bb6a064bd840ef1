package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.residence.Residences;
import io.parkverse.settlement.boundary.residence.ResidentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes an import back as a whole, as long as nobody has changed what it entered. */
@ApplicationScoped
public class Undoing {

    private static final int KEPT_IN_MEMORY = 100;

    @Inject
    Residences residences;

    @Inject
    RowStore rows;

    @Inject
    EntityManager entityManager;

    /**
     * Lets an import pass whose rows are as it left them.
     *
     * @throws IntakeException {@link IntakeError#CHANGED_SINCE} with the number of changed rows and the first one
     */
    void requireUnchanged(Caller job, IntakeRecord intake) {
        Map<CaseId, ResidentView> now =
                residences.all(job).stream().collect(Collectors.toMap(ResidentView::workCase, Function.identity()));
        List<RowStore.Entered> changed = rows.entered(intake.view().id()).stream()
                .filter(row -> !Optional.ofNullable(now.get(row.workCase()))
                        .map(ResidentView::trace)
                        .equals(Optional.of(row.seen())))
                .toList();
        if (!changed.isEmpty()) {
            int first = changed.stream().mapToInt(RowStore.Entered::line).min().orElseThrow();
            throw new IntakeException(IntakeError.CHANGED_SINCE, changed.size(), first);
        }
    }

    /** New enterprises leave, changed ones have again what they had; buildings and units stay. */
    void undo(Caller job, IntakeRecord intake) {
        int through = 0;
        for (RowStore.Entered row : rows.entered(intake.view().id())) {
            if (row.earlier().isPresent()) {
                residences.amend(
                        job, row.workCase(), IntakeJson.facts(row.earlier().get(), intake.by()));
            } else {
                residences.retract(job, row.workCase(), intake.view().fileName() + " · " + row.line());
            }
            through++;
            if (through % KEPT_IN_MEMORY == 0) {
                entityManager.flush();
                entityManager.clear();
            }
        }
    }
}
