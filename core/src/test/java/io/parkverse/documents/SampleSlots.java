package io.parkverse.documents;

import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.DocumentSlots;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the cases of the tests' own process three places for documents. */
@ApplicationScoped
public class SampleSlots implements DocumentSlots {

    public static final Slot IDENTITY = slot("identity-card", true, true);
    public static final Slot LEASE = slot("lease", true, false);
    public static final Slot EXTRA = slot("extra", false, false);

    @Inject
    Cases cases;

    @Override
    public List<Slot> slotsOf(Caller caller, CaseId caseId) {
        boolean ours = cases.get(caller, caseId).process().equals("visit");
        return ours ? List.of(IDENTITY, LEASE, EXTRA) : List.of();
    }

    private static Slot slot(String key, boolean required, boolean identityPaper) {
        return new Slot(
                key,
                Map.of("zh", key, "en", key),
                required,
                identityPaper,
                new Acceptance(Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG), 2_000_000));
    }
}
