package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.rules.RequiredDocument;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.precheck.Facts;
import io.parkverse.settlement.control.precheck.Precheck;
import io.parkverse.settlement.control.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** An application with its documents, judged by the rules that held on the day the case was opened. */
@ApplicationScoped
public class Dossier {

    @Inject
    ApplicationStore applications;

    @Inject
    CaseDocuments documents;

    @Inject
    Precheck precheck;

    @Inject
    RuleBook rules;

    @Inject
    Days days;

    @Inject
    Access access;

    public List<Finding> findings(TenantId park, CaseView workCase) {
        return precheck.findings(new Facts(
                park,
                workCase.enterprise(),
                SettlementProcess.kind(workCase),
                applications.data(workCase.id()),
                day(workCase),
                documents.filled(park, workCase.id())));
    }

    /** Documents that the application needs, binding ones and others. */
    public List<RequiredDocument> documents(CaseView workCase) {
        ApplicationData data = applications.data(workCase.id());
        AddressKind address = data.address().kind();
        return rules.documents(SettlementProcess.kind(workCase), address, day(workCase));
    }

    private LocalDate day(CaseView workCase) {
        return days.on(access.caller(), workCase.openedAt());
    }
}
