package io.parkverse.casework.control;

import io.parkverse.casework.boundary.BatchItem;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.HolderChange;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes the holders of several cases in one transaction. Cases are locked in the order of their ids, so
 * that two bulk actions never wait for each other. Deeds refuse before they change anything.
 */
@ApplicationScoped
public class Batch {

    @Inject
    CaseStore cases;

    @Inject
    Claims claims;

    /** Does something to each case; a case that is named twice is done once. */
    public List<BatchItem> each(Caller caller, Collection<CaseId> ids, Consumer<WorkCase> deed) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(CaseId::value))
                .map(id -> item(caller, id, deed))
                .toList();
    }

    /** Gives each case back to its holder before; of several changes of a case the first counts. */
    public List<BatchItem> undo(Caller caller, List<HolderChange> changes) {
        Map<CaseId, HolderChange> wanted = new LinkedHashMap<>();
        changes.forEach(change -> wanted.putIfAbsent(change.id(), change));
        return each(caller, wanted.keySet(), workCase -> claims.restore(caller, workCase, wanted.get(workCase.id())));
    }

    private BatchItem item(Caller caller, CaseId id, Consumer<WorkCase> deed) {
        Optional<WorkCase> known = cases.find(id);
        String name = known.map(WorkCase::view).map(Batch::name).orElse("");
        Optional<AccountId> before = Optional.empty();
        try {
            WorkCase workCase = cases.lock(id);
            before = workCase.claimedBy();
            deed.accept(workCase);
            HolderChange change = new HolderChange(id, before, workCase.claimedBy());
            return new BatchItem(change, name, "", List.of(), undoable(caller, change));
        } catch (DomainException refusal) {
            List<String> arguments =
                    Arrays.stream(refusal.arguments()).map(String::valueOf).toList();
            HolderChange none = new HolderChange(id, before, before);
            return new BatchItem(none, name, refusal.code().messageKey(), arguments, false);
        }
    }

    private boolean undoable(Caller caller, HolderChange change) {
        return !change.before().equals(change.after())
                && change.after()
                        .filter(holder -> claims.mayPassOn(caller, holder))
                        .isPresent();
    }

    private static String name(CaseView view) {
        return (view.number() + " " + view.title()).strip();
    }
}
