package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.DocumentSlots;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.rules.RequiredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the documents kernel what a settlement case wants, as the rules say. */
@ApplicationScoped
public class SettlementSlots implements DocumentSlots {

    private static final Acceptance SCANS =
            new Acceptance(Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG), 20L * 1024 * 1024);

    @Inject
    Cases cases;

    @Inject
    Dossier dossier;

    @Override
    public List<Slot> slotsOf(Caller caller, CaseId caseId) {
        CaseView workCase = cases.get(caller, caseId);
        return SettlementProcess.owns(workCase)
                ? dossier.documents(workCase).stream().map(SettlementSlots::slot).toList()
                : List.of();
    }

    private static Slot slot(RequiredDocument document) {
        Map<String, String> titles = Texts.LOCALES.stream()
                .collect(Collectors.toMap(
                        Texts::language, locale -> Texts.get(locale, "settlement.slot." + document.slot())));
        return new Slot(document.slot(), titles, document.binding(), document.identityPaper(), SCANS);
    }
}
