package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Guard;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.settlement.boundary.precheck.PrecheckResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets an application be submitted when its pre-check has run and left nothing open. Documents are not
 * judged by the pre-check, which may be older than they are, but by {@link DocumentsComplete}.
 */
@ApplicationScoped
public class PrecheckClean implements Guard {

    @Inject
    PrecheckStore prechecks;

    @Override
    public String name() {
        return "settlement.precheck-clean";
    }

    @Override
    public Optional<String> refusalKey(CaseView workCase) {
        PrecheckResult result = prechecks.read(workCase.id());
        boolean clean = result.ran() && result.findings().stream().noneMatch(PrecheckClean::stands);
        return clean ? Optional.empty() : Optional.of("settlement.refusal.precheck-open");
    }

    private static boolean stands(FindingView view) {
        return view.open() && !view.finding().ruleId().equals("documents.missing");
    }
}
