package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.SectionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Saves what an applicant types. A change after the pre-check takes the case back to a draft; the record
 * of the enterprise follows the favourite name and the scope.
 */
@ApplicationScoped
public class Editing {

    @Inject
    ApplicationStore applications;

    @Inject
    Cases cases;

    @Inject
    Enterprises enterprises;

    public SectionState save(Caller caller, CaseView workCase, ApplicationSection section, int seenVersion) {
        ApplicationKind kind = SettlementProcess.kind(workCase);
        if (!kind.asks(section.key())) {
            throw new SettlementException(SettlementError.SECTION_NOT_ASKED);
        }
        if (applications.holds(workCase.id(), section)) {
            return applications.state(workCase.id(), section.key());
        }
        if (!SettlementProcess.editable(workCase)) {
            throw new SettlementException(SettlementError.NOT_EDITABLE);
        }
        SectionState saved = applications.save(caller, workCase.id(), section, seenVersion);
        if (workCase.state().equals(SettlementProcess.PRECHECKED)) {
            cases.fire(caller, workCase.id(), SettlementProcess.EDIT, "");
        }
        describe(caller, workCase, kind);
        return saved;
    }

    /** The name that an enterprise bears as long as none is proposed. */
    public static EnterpriseName foundingName() {
        return new EnterpriseName(
                Texts.get(Texts.CHINESE, "settlement.founding-name"),
                Texts.get(Texts.ENGLISH, "settlement.founding-name"));
    }

    private void describe(Caller caller, CaseView workCase, ApplicationKind kind) {
        ApplicationData data = applications.data(workCase.id());
        Caller job = Caller.job(caller.park(), "settlement.application");
        EnterpriseName name = name(kind, data);
        if (!enterprises.get(job, workCase.enterprise()).nameZh().equals(name.zh())) {
            cases.rename(job, workCase.id(), name.zh(), name.zh());
        }
        enterprises.describe(
                job, workCase.enterprise(), name, kind.legalForm(), data.scope().text());
    }

    private static EnterpriseName name(ApplicationKind kind, ApplicationData data) {
        String proposed = kind == ApplicationKind.MOVE_IN
                ? data.existing().name()
                : data.names().proposed().stream()
                        .filter(name -> !name.blank())
                        .map(ProposedName::full)
                        .findFirst()
                        .orElse("");
        return proposed.isBlank()
                ? foundingName()
                : new EnterpriseName(proposed, data.names().english());
    }
}
