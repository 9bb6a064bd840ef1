package io.parkverse.settlement.control.residence;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.enterprise.boundary.EnterpriseEdit;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.Registration;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.settlement.boundary.residence.Amendment;
import io.parkverse.settlement.boundary.residence.Resident;
import io.parkverse.settlement.boundary.residence.ResidentView;
import io.parkverse.settlement.boundary.residence.Tenure;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.address.AddressOf;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.application.ApplicationStore;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Makes enterprises that were in the park before residents like all others: a settled case, an enterprise,
 * a place with its term. So expiry, certificates and the pool know them without a rule of their own.
 */
@ApplicationScoped
public class MoveIn {

    private static final String TERM = "insert into residence_term"
            + " (tenant_id, id, version, case_id, begins_on, paid_until) values (?, ?, 1, ?, ?, ?)"
            + " on conflict (tenant_id, case_id) do update"
            + " set version = residence_term.version + 1, paid_until = excluded.paid_until";

    @Inject
    Cases cases;

    @Inject
    Enterprises enterprises;

    @Inject
    PlaceBook places;

    @Inject
    AddressOf addresses;

    @Inject
    ApplicationStore applications;

    @Inject
    Roster roster;

    @Inject
    Days days;

    @Inject
    Sql sql;

    public ResidentView adopt(Caller job, Resident resident) {
        Resident.Profile profile = resident.profile();
        Tenure tenure = resident.tenure();
        String name = profile.names().zh();
        String address = addresses.chinese(resident.place());
        EnterpriseView enterprise = enterprises.admit(
                job,
                new EnterpriseEdit(profile.names(), profile.legalForm(), profile.scope(), false),
                new Registration(profile.code(), name, address, tenure.from()));
        CaseView settled = cases.adopt(
                job,
                new OpenCase(SettlementProcess.KEY, ApplicationKind.MOVE_IN.name(), enterprise.id(), name),
                SettlementProcess.SETTLED,
                resident.source());
        AllocationView place =
                places.take(job, settled.id(), resident.place(), days.startOf(job, tenure.from()), tenure.until());
        applications.enter(
                job, settled.id(), new Existing(name, profile.code().text(), place.textZh()), resident.enteredBy());
        applications.enter(job, settled.id(), new Scope(profile.scope()), resident.enteredBy());
        applications.enter(job, settled.id(), resident.contact(), resident.enteredBy());
        writeTerm(job, settled.id(), tenure);
        return get(settled.id());
    }

    public ResidentView amend(Caller job, CaseId id, Amendment amendment) {
        ResidentView resident = get(id);
        enterprises.amend(job, resident.enterprise(), amendment.nameEn(), amendment.scope());
        applications.enter(job, id, amendment.contact(), amendment.enteredBy());
        Tenure tenure = resident.tenure();
        writeTerm(job, id, new Tenure(tenure.from(), tenure.until(), amendment.paidUntil()));
        return get(id);
    }

    /** Makes a term longer, and paid until its new end where the park says until when it is paid. */
    public ResidentView extend(CaseId id, LocalDate until) {
        places.extend(id, until);
        sql.update(
                "update residence_term set paid_until = ?, version = version + 1"
                        + " where case_id = ? and paid_until is not null",
                until,
                id.value());
        return get(id);
    }

    public void retract(Caller job, CaseId id, String note) {
        ResidentView resident = get(id);
        places.release(id);
        cases.retract(job, id, SettlementProcess.REVOKED, note);
        enterprises.leave(job, resident.enterprise());
    }

    private void writeTerm(Caller job, CaseId id, Tenure tenure) {
        LocalDate paidUntil = tenure.paidUntil().orElse(null);
        sql.update(TERM, job.park().value(), UuidV7.next(), id.value(), tenure.from(), paidUntil);
    }

    private ResidentView get(CaseId id) {
        return roster.ofCase(id).orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }
}
