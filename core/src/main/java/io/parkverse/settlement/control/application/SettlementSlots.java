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
import java.util.stream.Stream;

/** Tells the documents kernel what a settlement case wants, as the rules say. */
@ApplicationScoped
public class SettlementSlots implements DocumentSlots {

    /** Place of the scan of the new licence, wanted while the enterprise waits for it. */
    public static final String LICENCE = "licence-scan";

    private static final Acceptance SCANS =
            new Acceptance(Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG), 20L * 1024 * 1024);

    private static final Slot LICENCE_SCAN = new Slot(LICENCE, titles(LICENCE), true, false, SCANS);

    @Inject
    Cases cases;

    @Inject
    Dossier dossier;

    @Override
    public List<Slot> slotsOf(Caller caller, CaseId caseId) {
        CaseView workCase = cases.get(caller, caseId);
        if (!SettlementProcess.owns(workCase)) {
            return List.of();
        }
        Stream<RequiredDocument> wanted = dossier.documents(workCase).stream();
        return workCase.state().equals(SettlementProcess.REGISTRAR_SET_ISSUED)
                ? Stream.concat(wanted.map(SettlementSlots::slot), Stream.of(LICENCE_SCAN))
                        .toList()
                : wanted.map(SettlementSlots::slot).toList();
    }

    private static Slot slot(RequiredDocument document) {
        return new Slot(document.slot(), titles(document.slot()), document.binding(), document.identityPaper(), SCANS);
    }

    private static Map<String, String> titles(String slot) {
        return Texts.LOCALES.stream()
                .collect(Collectors.toMap(Texts::language, locale -> Texts.get(locale, "settlement.slot." + slot)));
    }
}
