package io.parkverse.settlement.boundary.application;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.settlement.boundary.precheck.PrecheckResult;
import io.parkverse.settlement.control.application.ApplicationStore;
import io.parkverse.settlement.control.application.Dossier;
import io.parkverse.settlement.control.application.Editing;
import io.parkverse.settlement.control.application.Json;
import io.parkverse.settlement.control.application.PrecheckStore;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Applications of enterprises that want to settle. Everything else that happens to their cases is fired
 * by {@link Cases}.
 */
@Boundary
public class Applications {

    @Inject
    Cases cases;

    @Inject
    Enterprises enterprises;

    @Inject
    ApplicationStore applications;

    @Inject
    PrecheckStore prechecks;

    @Inject
    Editing editing;

    @Inject
    Dossier dossier;

    @Inject
    Json json;

    @Inject
    Audit audit;

    @Inject
    Access access;

    /** Opens an application for an enterprise that is yet to be, with the caller as its owner. */
    @Allowed("settlement.apply")
    public ApplicationView start(Caller caller, ApplicationKind kind) {
        EnterpriseId enterprise = enterprises
                .found(caller, Editing.foundingName(), kind.legalForm())
                .id();
        return opened(caller, kind, enterprise);
    }

    /** Opens an application for an enterprise that the caller acts for, such as another try. */
    @Allowed("settlement.apply")
    public ApplicationView startFor(Caller caller, ApplicationKind kind, EnterpriseId enterprise) {
        access.requireMember(enterprise);
        return opened(caller, kind, enterprise);
    }

    /** An application; the park's staff, and an agent who only reads, see identity numbers and contacts hidden, until
     * {@link io.parkverse.identity.boundary.Unmasking} shows them. */
    @Allowed("settlement.read")
    public ApplicationView get(Caller caller, CaseId id) {
        CaseView workCase = SettlementProcess.require(cases.get(caller, id));
        return view(workCase, access.grants().mayFor(workCase.enterprise(), "settlement.apply"));
    }

    /**
     * Saves a part, as often as the applicant likes: the same content again changes nothing.
     *
     * @param seenVersion version of the part that the change was made from
     * @throws SettlementException {@link SettlementError#SECTION_CHANGED} when it was changed elsewhere
     */
    @Allowed("settlement.apply")
    public SectionState save(Caller caller, CaseId id, ApplicationSection section, int seenVersion) {
        return editing.save(caller, own(caller, id), section, seenVersion);
    }

    /** Checks the application and keeps the findings; a draft becomes pre-checked. */
    @Allowed("settlement.apply")
    public PrecheckResult precheck(Caller caller, CaseId id) {
        CaseView workCase = own(caller, id);
        if (!SettlementProcess.editable(workCase)) {
            throw new SettlementException(SettlementError.NOT_EDITABLE);
        }
        PrecheckResult result = prechecks.write(caller, id, dossier.findings(caller.park(), workCase));
        if (workCase.state().equals(SettlementProcess.DRAFT)) {
            cases.fire(caller, id, SettlementProcess.PRECHECK, "");
        }
        return result;
    }

    /** Insists on what a finding objects to; the reason is kept with the application. */
    @Allowed("settlement.apply")
    public PrecheckResult override(Caller caller, CaseId id, String ruleId, String field, String reason) {
        own(caller, id);
        Finding finding = prechecks.read(id).findings().stream()
                .map(FindingView::finding)
                .filter(f -> f.ruleId().equals(ruleId) && f.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new SettlementException(SettlementError.NOT_OVERRIDABLE));
        prechecks.override(caller, id, finding, reason);
        audit.record(
                caller,
                "settlement.override",
                new Audit.Subject("case", id.value()),
                "{}",
                json.write(Map.of("rule", ruleId, "field", field)));
        return prechecks.read(id);
    }

    private ApplicationView opened(Caller caller, ApplicationKind kind, EnterpriseId enterprise) {
        String title = Texts.get(Texts.CHINESE, "settlement.kind." + kind);
        return view(cases.open(caller, new OpenCase(SettlementProcess.KEY, kind.name(), enterprise, title)), true);
    }

    private CaseView own(Caller caller, CaseId id) {
        CaseView workCase = SettlementProcess.require(cases.get(caller, id));
        access.requireMember(workCase.enterprise());
        return workCase;
    }

    private ApplicationView view(CaseView workCase, boolean own) {
        ApplicationData data = applications.data(workCase.id());
        return new ApplicationView(
                workCase,
                SettlementProcess.kind(workCase),
                own ? data : data.masked(),
                !own,
                own && SettlementProcess.editable(workCase),
                applications.states(workCase.id()),
                prechecks.read(workCase.id()));
    }
}
